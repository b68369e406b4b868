using System.Globalization;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Incidents;

/// <summary>What is at rest, what a rebuild makes of it, and what time finds.</summary>
public sealed class KeepingTests
{
    private const string Canary = "kanarienvogel";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_word_of_a_report_lies_in_clear_in_any_table()
    {
        await using var agency = await Agency.StartAsync();
        var id = await WholeLife(agency);
        await agency.Get(agency.ManagerOfNorth, $"/{id}");
        Assert.Empty(await agency.App.TablesThatHold(Canary));

        // The search itself must be able to find something, in text and in bytes.
        Assert.True((await agency.App.TablesThatHold(id.ToString())).Count > 3);
        var (_, view) = await agency.Get(agency.ManagerOfNorth, $"/{id}");
        Assert.True(view.ToString().Split(Canary).Length > 15);
    }

    [Fact]
    public async Task Rebuilt_views_equal_the_live_ones_byte_for_byte()
    {
        await using var agency = await Agency.StartAsync();
        var id = await WholeLife(agency);
        await agency.Filed(agency.Bea);
        await agency.Get(agency.ManagerOfNorth, $"/{id}");
        var live = await Views(agency);

        using var daemon = await agency.App.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        foreach (var view in new[] { "Incident", "Deadlines", "PageOpenings" })
            await daemon.RebuildProjectionAsync(view, Ct);

        Assert.True(live.Incidents!.Length > 5000 && live.Deadlines!.Length > 300 && live.Openings!.Length > 50);
        Assert.Equal(live, await Views(agency));
    }

    [Fact]
    public async Task Support_that_nobody_gave_is_found_overdue_once_and_the_reporter_sees_it()
    {
        await using var agency = await Agency.StartAsync();
        var id = await agency.Filed(agency.Ada);
        var sweep = agency.App.Services.GetRequiredService<Sweep>();

        agency.App.Clock!.Advance(TimeSpan.FromHours(8) - TimeSpan.FromSeconds(1));
        await sweep.Beat(Ct);
        Assert.Equal(0, await Found(agency, id));
        agency.App.Clock.Advance(TimeSpan.FromSeconds(1));
        await sweep.Beat(Ct);
        agency.App.Clock.Advance(TimeSpan.FromMinutes(10));
        await sweep.Beat(Ct);

        Assert.Equal(1, await Found(agency, id));
        var (_, receipt) = await agency.Get(agency.Ada, $"/{id}/receipt");
        Assert.True(receipt.GetProperty("is_overdue").GetBoolean());
        Assert.Contains(receipt.GetProperty("entries").EnumerateArray(),
            entry => entry.GetProperty("kind").GetString() == "support_overdue");
        var (_, mine) = await agency.Get(agency.Ada, "/own");
        Assert.True(mine.GetProperty("items")[0].GetProperty("is_overdue").GetBoolean());
    }

    [Fact]
    public async Task A_report_captures_how_the_agency_stood()
    {
        await using var agency = await Agency.StartAsync();
        var about = Bodies.With("client_id", agency.Client.Value);
        var first = await agency.Filed(agency.Ada, about);
        await agency.Done(agency.ManagerOfNorth, first, "actions", Action(agency, agency.Cleo.Value));
        agency.App.Clock!.Advance(TimeSpan.FromDays(2));

        var second = await agency.Filed(agency.Ada, about);

        var context = (await agency.Get(agency.Ada, $"/{second}")).Body.GetProperty("context");
        foreach (var (name, expected) in new[]
        {
            ("tenure_days", 402), ("earlier_reports_by_person", 1), ("earlier_reports_unanswered", 1),
            ("support_steps_overdue", 2), ("actions_overdue", 1), ("earlier_incidents_with_client", 1),
            ("known_risks_in_force", 0), ("team_alerts_open", 1), ("team_alerts_unanswered", 1),
        })
        {
            Assert.True(expected == context.GetProperty(name).GetInt32(), $"{name}: {context}");
        }

        Assert.True(context.GetProperty("team_had_manager").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, context.GetProperty("caseload").ValueKind);
    }

    /// <summary>A report to which everything happens, each word of it a canary.</summary>
    private static async Task<Guid> WholeLife(Agency agency)
    {
        var body = Bodies.Least(Word(1));
        body["client_id"] = agency.Client.Value;
        body["details"] = new
        {
            location_text = Word(2),
            other_people = Word(3),
            police_reference = Word(4),
            security_response = Word(5),
            actions_to_protect = Word(6),
            third_party_text = Word(7),
            means = new[] { "weapon" },
        };
        var id = await agency.Filed(agency.Ada, body);
        using var client = agency.As(agency.Ada);
        using var other = await System.Net.Http.Json.HttpClientJsonExtensions.PutAsJsonAsync(
            client, $"api/v1/incidents/{id}", Bodies.Least(Word(8)), Ct);
        await agency.Done(agency.Ada, id, "details", new { id = Guid.CreateVersion7(), text = Word(9) });
        await agency.Done(agency.Ada, id, "corrections",
            new { id = Guid.CreateVersion7(), reason = Word(10), description = Word(11) });
        var manager = agency.ManagerOfNorth;
        await agency.Done(manager, id, "assessment", new { assessed_severity = "low", reason = Word(12) });
        await agency.Done(manager, id, "support/0/offer", new { });
        await agency.Done(agency.Ada, id, "support/1/decline", new { });
        await agency.Done(manager, id, "support/0/provision", new { });
        var action = Action(agency, agency.Cleo.Value, Word(13));
        await agency.Done(manager, id, "actions", action);
        await agency.Done(agency.Cleo, id, $"actions/{ActionId}/completion", new { note = Word(14) });
        await agency.Done(manager, id, "investigation", new { question = Word(15) });
        await agency.Done(manager, id, "investigation/findings", new { findings = Word(16) });
        await agency.Done(manager, id, "information", new { id = Guid.CreateVersion7(), message = Word(17) });
        await agency.Done(manager, id, "closure", new { reason = "action_taken", note = Word(18) });
        await agency.Done(agency.Ada, id, "reopening", new { reason = Word(19) });
        return id;
    }

    private static readonly Guid ActionId = Guid.Parse("0199aaaa-0000-7000-9000-000000000002");

    private static object Action(Agency agency, Guid owner, string what = "Change the lock.") => new
    {
        id = ActionId,
        owner,
        due_at = agency.App.Now.AddDays(1).ToString("O", CultureInfo.InvariantCulture),
        what,
    };

    private static string Word(int number) => $"{Canary}{number}";

    private static Task<long> Found(Agency agency, Guid id) => agency.App.Scalar<long>(
        $"select count(*) from safety.mt_events where stream_id = '{id}' and type = 'support_step_found_overdue'");

    private static async Task<(string? Incidents, string? Deadlines, string? Openings)> Views(Agency agency) => (
        await agency.App.Scalar<string>(
            "select string_agg(data::text || mt_version, '|' order by id) from safety.mt_doc_incident"),
        await agency.App.Scalar<string>(
            "select string_agg(d::text, '|' order by stream_id, kind, step) from watch.deadline d"),
        await agency.App.Scalar<string>(
            "select string_agg(o::text, '|' order by subject, reader) from audit.opening o"));
}
