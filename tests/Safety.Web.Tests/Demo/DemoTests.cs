using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Audit.Obligations;
using Safety.Web.Demo;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Staff.Pulses;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Demo;

public sealed class DemoTests
{
    private const int FewIncidents = 25;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_year_is_told_without_a_refusal_and_every_view_made_anew_is_as_before()
    {
        await using var app = await SafetyApp.StartAsync();
        var settings = new HostSettings(app.Database, app.Folder);
        var said = new StringWriter();

        Assert.True(await DemoAgency.TellAsync(settings, said, FewIncidents, Ct));

        TestContext.Current.TestOutputHelper!.WriteLine(said.ToString());
        Assert.Contains("An invented agency with a year of history", said.ToString(), StringComparison.Ordinal);
        // An alarm of a visit that proves to be an incident opens a report beside those that are told.
        var incidents = await app.Scalar<long>("select count(*) from safety.mt_doc_incident");
        Assert.InRange(incidents, FewIncidents, FewIncidents + 5);
        Assert.True(await app.Scalar<long>("select count(*) from safety.mt_events where type = 'alert_resolved'") > 0);
        Assert.Equal(0, await app.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'delivery_queued' and timestamp > now()"));
        await TheStoriesAreTold(app);
        await NothingIsSealedThatErasingDoesNotReach(app);
        await SupervisionIsTold(app);
        await TheOfficeRestsOnWeekends(app);
        await EveryRoleCanSignInAndSeesTheStory(settings);
        Assert.True(await DemoAgency.TellAsync(settings, said, FewIncidents, Ct));
        Assert.Contains("The demo was told before", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(incidents, await app.Scalar<long>("select count(*) from safety.mt_doc_incident"));

        await app.CaughtUp(SafetySheets.ViewName);
        await app.CaughtUp(ObligationBook.ViewName);
        // Views are made anew while the service rests.
        await app.Host.StopAsync(Ct);
        var code = await ViewRebuild.Run(ViewRebuild.All, settings, said, Ct);
        Assert.True(code == 0, said.ToString());
        Assert.Contains("are as before, byte for byte.", said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_somebody_works_already_it_adds_nothing_and_loosens_nothing()
    {
        await using var app = await SafetyApp.StartAsync();
        await app.Done(new FormTeam(new TeamId(Guid.CreateVersion7()), "North"), Actor.Setup);
        await app.Person("Invented Somebody", null);
        var before = await app.Scalar<long>("select count(*) from safety.mt_events");

        Assert.False(await DemoAgency.TellAsync(
            new HostSettings(app.Database, app.Folder), TextWriter.Null, FewIncidents, Ct));

        Assert.Equal(before, await app.Scalar<long>("select count(*) from safety.mt_events"));
    }

    private static async Task TheStoriesAreTold(SafetyApp app)
    {
        Assert.Equal(["demand_escalating", "fixation_suspected", "limit_breached"], await KindsAboutContacts(app));
        // Whoever opens the demo finds a limit that has just been crossed, and nobody has answered yet.
        Assert.Equal(1, await app.Scalar<long>(
            "select count(*) from safety.mt_doc_alert"
            + " where data ->> 'kind' = 'limit_breached' and data ->> 'status' = 'raised'"));
        // Of three clients whose demand rises alike, only the one who does worse is to be looked at, and once.
        Assert.Equal(3, await app.Scalar<long>("select count(*) from safety.mt_doc_response"));
        Assert.Equal(1, await app.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'response_found_diverging'"));
        Assert.Equal(1, await app.Scalar<long>(
            "select count(*) from safety.mt_doc_alert where data ->> 'kind' = 'negative_response'"));
        Assert.NotEqual(0, await app.Scalar<long>(
            "select count(*) from safety.mt_doc_alert where data ->> 'kind' = 'transfer_unanswered'"));
    }

    private static async Task NothingIsSealedThatErasingDoesNotReach(SafetyApp app)
    {
        var known = Enum.GetValues<ErasureKind>().Select(ErasureSubjects.SectionOf);
        Assert.Equal("", await app.Scalar<string>(
            "select coalesce(string_agg(distinct section, ', '), '') from keys.data_key where section not in"
            + $" ('{string.Join("', '", [.. known, .. Sections.Kept])}')"));
    }

    private static async Task TheOfficeRestsOnWeekends(SafetyApp app) => Assert.Equal("", await app.Scalar<string>(
        "select coalesce(string_agg(distinct type, ', '), '') from safety.mt_events where type in ('supervision_held',"
        + " 'supervision_missed', 'limit_proposed', 'limit_approved', 'limit_notified', 'limit_effect_reviewed',"
        + " 'allocation_proposed', 'allocation_accepted', 'allocation_contested', 'allocation_ended',"
        + " 'transfer_requested', 'transfer_granted')"
        + " and extract(isodow from timestamp at time zone 'UTC') > 5"));

    /// <summary>It is held and sometimes lost, and one worker's last month is late.</summary>
    private static async Task SupervisionIsTold(SafetyApp app)
    {
        Assert.NotEqual(0, await app.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'supervision_missed'"));
        Assert.Equal(1, await app.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'supervision_found_overdue'"));
    }

    /// <summary>Enough answer in each team, and one team reports less of what it tells of than the others.</summary>
    private static async Task PulsesAreTold(IServiceProvider services)
    {
        var lead = new Asker(new StaffId(Guid.CreateVersion7()), new HashSet<StaffRole> { StaffRole.SafetyLead });
        var (refusal, view) = await services.GetRequiredService<PulseGroups>().OfAsync(lead, null, Ct);
        Assert.Null(refusal);
        var told = view!.Teams.ToDictionary(team => team.Name, team => team.Figure!);
        Assert.All(told, team => Assert.InRange(team.Value.People, 8, 11));
        Assert.NotNull(view.Agency.Gap);
        Assert.All(told.Where(team => team.Key != "Harbour team"), other =>
        {
            Assert.Equal(other.Value.Happened, other.Value.Filed);
            Assert.True(told["Harbour team"].WornOut > other.Value.WornOut);
        });
        Assert.True(told["Harbour team"].Filed < told["Harbour team"].Happened);
    }

    private static async Task<string[]> KindsAboutContacts(SafetyApp app) => (await app.Scalar<string>(
        "select string_agg(distinct data ->> 'kind', ',' order by data ->> 'kind') from safety.mt_doc_alert"
        + " where data ->> 'kind' similar to '(limit|demand|fixation)%'"))!.Split(',');

    private static async Task EveryRoleCanSignInAndSeesTheStory(HostSettings settings)
    {
        var file = Path.Combine(settings.DataFolder, "demo.json");
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        using var demo = JsonDocument.Parse(await File.ReadAllTextAsync(file, Ct));
        var signIns = demo.RootElement.GetProperty("sign_ins").EnumerateArray().ToList();
        Assert.Equal(
            ["staff", "manager", "safety_lead", "auditor", "administrator"],
            signIns.Select(one => one.GetProperty("role").GetString()));
        // The tests' own node believes whatever a test says of who is signed in, and has a clock of its own; this one
        // asks for the real thing.
        await using var host = SafetyHost.Build(
            [.. DemoAgency.ServeWith(settings)], settings with { Watch = false, Url = "http://127.0.0.1:0" });
        await host.StartAsync(Ct);
        await host.Services.GetRequiredService<Standing>().RefreshFromOthers(Ct);
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
        foreach (var token in signIns.Select(one => one.GetProperty("token").GetString()))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/me");
            request.Headers.Authorization = new("Bearer", token);
            using var answer = await client.SendAsync(request, Ct);
            Assert.True(answer.IsSuccessStatusCode, $"A demo token was answered with {answer.StatusCode}.");
        }

        await PulsesAreTold(host.Services);

        await host.StopAsync(Ct);
    }
}
