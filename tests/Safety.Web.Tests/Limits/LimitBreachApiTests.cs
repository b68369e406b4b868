using Safety.Core.Limits;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Limits;

/// <summary>What people report to cross a limit, by programs.</summary>
public sealed class LimitBreachApiTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private const string Words = "Canary: shouted at the desk 🚪";

    [Theory]
    [InlineData("ada", 201)]
    [InlineData("ben", 201)]
    [InlineData("boss_north", 201)]
    [InlineData("lead", 201)]
    [InlineData("auditor", 403)]
    [InlineData("sid", 404)]
    [InlineData("boss_south", 404)]
    [InlineData("admin", 404)]
    public async Task Whoever_works_with_the_client_may_report_a_breach(string by, int status) =>
        Assert.Equal(status, await agency.Status(by, "PUT", NewReport(await InForceAsync()), Said()));

    [Fact]
    public async Task A_report_calls_the_owner_is_read_by_who_may_and_is_taken_back()
    {
        var limit = await InForceAsync();
        var (path, report) = (NewReport(limit), Said());
        var first = await agency.Send("ada", "PUT", path, report);
        var again = await agency.Send("ada", "PUT", path, report);
        Assert.Equal(
            (201, 200, false), (first.Status, again.Status, again.Body.GetProperty("changed").GetBoolean()));
        Assert.Equal(409, await agency.Status("ada", "PUT", path, new Body(report) { ["words"] = "Something else." }));
        Assert.Equal(1, await AlertsOf(limit));

        var seen = (await agency.Send("ben", "GET", limit)).Body;
        Assert.Equal("report", seen.GetProperty("breaches")[0].GetProperty("what").GetString());
        Assert.Equal(Words, seen.GetProperty("reports")[0].GetProperty("words").GetString());
        var unread = (await agency.Send("auditor", "GET", limit)).Body.GetProperty("reports")[0];
        Assert.Equal("[sealed]", unread.GetProperty("words").GetString());

        var reason = new { reason = "Canary: it was somebody else." };
        Assert.Equal(403, await agency.Status("ben", "POST", $"{path}/withdrawal", reason));
        Assert.Equal(404, await agency.Status("sid", "POST", $"{path}/withdrawal", reason));
        Assert.Equal(404, await agency.Status("ada", "POST", $"{NewReport(limit)}/withdrawal", reason));
        Assert.Equal(200, await agency.Status("ada", "POST", $"{path}/withdrawal", reason));
        var after = (await agency.Send("ada", "GET", limit)).Body;
        Assert.Equal((0, 0), (
            after.GetProperty("breaches").GetArrayLength(), after.GetProperty("breaches_ever").GetInt32()));
        Assert.Equal(reason.reason, after.GetProperty("reports")[0].GetProperty("withdrawn").GetString());
        Assert.Equal(0, await agency.App.Scalar<long>(
            "select count(*) from safety.mt_events where data::text like '%Canary%'"));
        await TheViewMadeAnewIsAsBefore();
    }

    [Fact]
    public async Task An_emergency_is_kept_and_calls_nobody()
    {
        var limit = await InForceAsync();

        Assert.Equal(201, await agency.Status(
            "ada", "PUT", NewReport(limit), new Body(Said()) { ["was_emergency"] = true }));

        Assert.Equal(0, await AlertsOf(limit));
        Assert.Equal(0, (await agency.Send("ada", "GET", limit)).Body.GetProperty("breaches").GetArrayLength());
    }

    [Fact]
    public async Task What_is_missing_or_lies_ahead_is_said_by_field()
    {
        var path = NewReport(await InForceAsync());
        foreach (var (field, value) in new (string, object?)[]
        {
            ("words", " "), ("happened_at", null), ("happened_at", agency.App.Now.AddHours(1)),
            ("worker", Guid.CreateVersion7()),
        })
        {
            var (status, problem) = await agency.Send("ada", "PUT", path, new Body(Said()) { [field] = value });
            Assert.Equal(422, status);
            Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _), problem.ToString());
        }

        var before = new Body(Said()) { ["happened_at"] = agency.App.Now.AddDays(-9) };
        Assert.Equal(409, await agency.Status("ada", "PUT", path, before));
    }

    private async Task TheViewMadeAnewIsAsBefore()
    {
        var said = new StringWriter();
        var settings = new HostSettings(agency.App.Database, agency.App.Folder);
        await ViewRebuild.Run(nameof(Limit), settings, said, TestContext.Current.CancellationToken);
        // Views that lag may move meanwhile; this is about one that doesn't.
        Assert.Contains("The view Limit was made anew", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mt_doc_limit is not", said.ToString(), StringComparison.Ordinal);
    }

    private Task<long> AlertsOf(string limit) => agency.App.Scalar<long>(
        "select count(*) from safety.mt_events where type in ('alert_raised', 'alert_evidence_added')"
        + $" and data::text like '%{limit[^36..]}%'");

    private async Task<string> InForceAsync()
    {
        var limit = $"/limits/{Guid.CreateVersion7()}";
        var proposal = new
        {
            client_id = agency.Client.Value,
            kind = "behaviour_agreement",
            words = "We speak calmly with each other.",
            reason = "Shouting frightened others.",
            appeal_route = "Write to the invented complaints office.",
        };
        Assert.Equal(201, await agency.Status("ada", "PUT", limit, proposal));
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"{limit}/approval"));
        return limit;
    }

    private Body Said() => new() { ["happened_at"] = agency.App.Now, ["words"] = Words };

    private static string NewReport(string limit) => $"{limit}/breaches/{Guid.CreateVersion7()}";

    /// <summary>A body by its fields.</summary>
    private sealed class Body : Dictionary<string, object?>
    {
        public Body()
        {
        }

        public Body(Body other) : base(other)
        {
        }
    }
}
