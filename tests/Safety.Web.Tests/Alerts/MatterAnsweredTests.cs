using System.Text.Json;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Casework;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Tests.Limits;
using Safety.Web.Tests.Visits;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Alerts;

/// <summary>Who answers a matter in its own place has answered the alert about it, over the real node.</summary>
public sealed class MatterAnsweredTests(TwoTeams agency) : IClassFixture<TwoTeams>
{
    private static readonly SealedText Words = new(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_requests_both_must_be_answered_and_then_nothing_is_called_any_more()
    {
        var client = await agency.App.ClientIn(agency.North, "N-ASKED");
        var (ada, ben) = (await AskedAsync("ada", client), await AskedAsync("ben", client));
        await PassAsync(TimeSpan.FromDays(7));
        var raised = Assert.Single(await AlertsAsync("transfer_unanswered", client));
        Assert.Equal((true, 2), (raised.Calling, raised.Evidence.Count));

        await agency.App.Done(new GrantRequest(ada), By("boss_north"));
        Assert.True(Assert.Single(await AlertsAsync("transfer_unanswered", client)).Open);
        Assert.True((await agency.App.Done(new GrantRequest(ben), By("boss_north"))).Changed);

        var over = Assert.Single(await AlertsAsync("transfer_unanswered", client));
        Assert.Equal(
            (AlertStatus.Resolved, AlertDecision.ReviewedContinue, agency["boss_north"]),
            (over.Status, over.Decision, over.ResolvedBy!.Value));
        Assert.NotNull(over.FirstAcknowledgedAt);
        Assert.DoesNotContain(over.Deliveries, one => one.Status == DeliveryStatus.Queued);
        Assert.Equal(0, await agency.App.Scalar<long>(
            $"select count(*) from watch.deadline where stream_id = '{over.Id}'"));
        Assert.Contains(
            "Answered in its own place. The worker’s request was granted.", await WordsAsync(over),
            StringComparison.Ordinal);

        var facts = await StoredAsync();
        Assert.False((await agency.App.Ask(new GrantRequest(ben), By("boss_north"))).Changed);
        Assert.Equal(facts, await StoredAsync());
        // Whoever asks history again finds nothing that no alert knows.
        Assert.Empty(await ActivatorUtilities.CreateInstance<MissingAlerts>(agency.App.Services).Find(Ct));

        // What is found later is another alert.
        await PassAsync(TimeSpan.FromDays(15));
        var alerts = await AlertsAsync("transfer_unanswered", client);
        Assert.Equal((2, 1), (alerts.Count, alerts.Count(alert => alert.Open)));
        Assert.Empty(await ActivatorUtilities.CreateInstance<MissingAlerts>(agency.App.Services).Find(Ct));
    }

    [Fact]
    public async Task Two_people_who_answer_its_last_two_matters_at_once_leave_nothing_open()
    {
        var client = await agency.App.ClientIn(agency.North, "N-AT-ONCE");
        var asked = new[] { await AskedAsync("ada", client), await AskedAsync("ben", client) };
        await PassAsync(TimeSpan.FromDays(7));

        await Task.WhenAll(asked.Zip(
            ["boss_north", "lead"], (one, by) => agency.App.Done(new GrantRequest(one), By(by))));

        Assert.False(Assert.Single(await AlertsAsync("transfer_unanswered", client)).Open);
    }

    [Fact]
    public async Task What_is_answered_by_somebody_who_may_not_answer_the_alert_leaves_it_open()
    {
        var (theirs, byAda) = await agency.Limited("N-BY-ADA", "written_only");
        var (other, byBoss) = await agency.Limited("N-BY-BOSS", "written_only");
        await PassAsync(TimeSpan.FromDays(8));
        var notice = new { how = "letter" };

        Assert.Equal(200, await agency.Status("ada", "POST", $"{byAda}/notification", notice));
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"{byBoss}/notification", notice));

        Assert.True(Assert.Single(await AlertsAsync("limit_review_due", theirs)).Open);
        Assert.False(Assert.Single(await AlertsAsync("limit_review_due", other)).Open);
    }

    [Fact]
    public async Task A_visit_called_off_a_reporter_who_was_told_and_a_risk_that_was_looked_at_end_their_alerts()
    {
        await agency.AskAfterHistory();
        var visit = await agency.Planned();
        await PassAsync(TimeSpan.FromHours(2));
        Assert.True(Assert.Single(await AlertsAsync("visit_not_begun", visit)).Open);
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"/visits/{visit}/cancellation", new { }));
        Assert.False(Assert.Single(await AlertsAsync("visit_not_begun", visit)).Open);

        var (incident, client) = (Guid.CreateVersion7(), await agency.App.ClientIn(agency.North, "N-RISK"));
        Assert.Equal(201, await agency.Status("ada", "PUT", $"/incidents/{incident}", new
        {
            category = "verbal_abuse",
            description = "Invented words.",
        }));
        var risk = new KnownRiskId(Guid.CreateVersion7());
        await agency.App.Done(
            new ProposeKnownRisk(client, risk, KnownRiskKind.Threats, Words, null, Words, agency.App.Now.AddDays(60)),
            By("lead"));
        await agency.App.Done(new ApproveKnownRisk(client, risk), By("boss_north"));
        await PassAsync(TimeSpan.FromDays(61));
        Assert.True(Assert.Single(await AlertsAsync("reporter_silence", incident)).Open);
        Assert.True(Assert.Single(await AlertsAsync("marker_review_due", client.Value)).Open);

        var word = new { id = Guid.CreateVersion7(), message = "Thank you. I look into it." };
        Assert.Equal(200, await agency.Status("boss_north", "POST", $"/incidents/{incident}/information", word));
        await agency.App.Done(
            new ReviewKnownRisk(client, risk, Words, agency.App.Now.AddDays(60)), By("boss_north"));

        var told = Assert.Single(await AlertsAsync("reporter_silence", incident));
        Assert.Equal((false, agency["boss_north"]), (told.Open, told.ResolvedBy));
        Assert.False(Assert.Single(await AlertsAsync("marker_review_due", client.Value)).Open);
    }

    private async Task<AllocationId> AskedAsync(string worker, ClientId client)
    {
        var one = AllocationId.For(client, agency[worker]);
        await agency.App.Done(
            new ProposeAllocation(client, agency[worker], new CaseType("points", "light")), By("boss_north"));
        await agency.App.Done(new AcceptAllocation(one), By(worker));
        await agency.App.Done(new RequestRelease(one, CaseRequestKind.Transfer, Words, false), By(worker));
        return one;
    }

    private Actor By(string name) => Actor.Person(agency[name]);

    private async Task PassAsync(TimeSpan time)
    {
        agency.App.Clock!.Advance(time);
        for (var beat = 0; beat < 3; beat++) await agency.App.Services.GetRequiredService<Sweep>().Beat(Ct);
    }

    private Task<IReadOnlyList<Alert>> AlertsAsync(string kind, ClientId about) => AlertsAsync(kind, about.Value);

    private async Task<IReadOnlyList<Alert>> AlertsAsync(string kind, Guid about)
    {
        await using var session = agency.App.Services.GetRequiredService<IDocumentStore>().QuerySession();
        var all = await session.QueryAsync<Alert>("where d.data ->> 'kind' = ?", Ct, kind);
        return [.. all.Where(alert => alert.Subject.Id == about)];
    }

    private async Task<string> WordsAsync(Alert alert)
    {
        var (status, sheet) = await agency.Send("boss_north", "GET", $"/alerts/{alert.Id}");
        Assert.Equal(200, status);
        return string.Join('\n', sheet.GetProperty("moves").EnumerateArray()
            .Select(move => move.GetProperty("note")).Where(note => note.ValueKind == JsonValueKind.String)
            .Select(note => note.GetString()));
    }

    private Task<long> StoredAsync() => agency.App.Scalar<long>("select count(*) from safety.mt_events");
}
