using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Alerts;
using Safety.Web.Store;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Watch;

/// <summary>
/// The second leg of the watch, over faults that are planted: it finds each, puts it right once, and finds nothing in a
/// healthy base.
/// </summary>
public sealed class ReconcilerTests : IAsyncLifetime
{
    private readonly OneNode node = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Agency Agency => node.Agency;

    public async ValueTask InitializeAsync() => await node.InitializeAsync();

    public ValueTask DisposeAsync() => node.DisposeAsync();

    [Fact]
    public async Task In_a_healthy_base_nothing_is_found_however_alerts_lived()
    {
        var unit = await Agency.Team();
        foreach (var category in Enum.GetValues<IncidentCategory>())
            await Agency.Report(unit.Worker, category);
        var incident = await Agency.Report(unit.Worker);
        var alert = await Agency.AlertOf(incident);
        await Agency.TellMore(incident, unit.Worker, Severity.FatalOrCritical);
        await Agency.Pass(TimeSpan.FromMinutes(30));
        await node.App.Done(new AcknowledgeAlert(alert), Actor.Person(unit.Manager));
        await node.App.Done(
            new ResolveAlert(alert, AlertDecision.Enforced, new SealedText(Guid.Empty, "", "")),
            Actor.Person(unit.Manager));
        await Agency.TellMore(incident, unit.Worker);
        await node.App.Done(
            new ReopenAlert(alert, new SealedText(Guid.Empty, "", "")), Actor.Person(unit.Manager));
        await Agency.Look();

        Assert.Equal((0, 0, 0L), await Look());
        Assert.Equal((0, 0, 0L), await Look());
    }

    [Fact]
    public async Task A_report_whose_alert_is_missing_gets_it_once_and_somebody_is_told()
    {
        var unit = await Agency.Team();
        var incident = await ReportedToAFaultyNode(unit);
        Assert.Equal(0, await AlertsAbout(incident));

        Assert.Equal((1, 0, 0L), await Look());
        Assert.Equal((1, 0, 0L), await Look());

        Assert.Equal(1, await AlertsAbout(incident));
        var alert = await Agency.Load(await Agency.AlertOf(incident));
        Assert.Equal((AlertStatus.Raised, 0), (alert.Status, alert.Step));
        Assert.Equal("the_watch", await node.App.Scalar<string>(
            $"select user_name from safety.mt_events where stream_id = '{alert.Id}' and type = 'alert_raised'"));
        await Agency.Send();
        Assert.Contains(node.Outbox.About(new AlertId(alert.Id)), letter => letter.To == unit.Manager);
    }

    [Fact]
    public async Task Two_nodes_that_find_the_same_at_once_raise_it_once()
    {
        var unit = await Agency.Team();
        var incident = await ReportedToAFaultyNode(unit);
        await using var other = await SafetyApp.StartOnAsync(node.App.Database, folder: node.App.Folder);

        await Task.WhenAll(ReconcilerOf(node.App).Look(Ct), ReconcilerOf(other).Look(Ct));

        Assert.Equal(1, await AlertsAbout(incident));
        Assert.Equal(1, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'alert_raised'"));
    }

    [Theory]
    [InlineData("delete from watch.deadline where stream_id = '{0}'")]
    [InlineData("update watch.deadline set due_at = due_at + interval '1 day' where stream_id = '{0}'")]
    public async Task An_open_alert_that_nothing_will_wake_is_armed_again_and_climbs(string fault)
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        var dueAt = (await Agency.Load(alert)).NextAt!.Value;
        await Run(string.Format(System.Globalization.CultureInfo.InvariantCulture, fault, alert.Value));

        Assert.Equal((0, 1, 0L), await Look());
        Assert.Equal((0, 1, 0L), await Look());

        Assert.Equal(dueAt, await node.App.Scalar<DateTime>(
            $"select due_at from watch.deadline where stream_id = '{alert.Value}'"));
        await Agency.Pass(dueAt - node.App.Now);
        Assert.Equal(1, (await Agency.Load(alert)).Step);
    }

    [Fact]
    public async Task A_deadline_that_nobody_acts_on_is_counted_as_late_after_half_a_minute()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Load(await Agency.Alert(unit));
        var late = alert.NextAt!.Value + OpenAlertAudit.LateAfter - node.App.Now;

        node.App.Clock!.Advance(late);
        Assert.Equal((0, 0, 0L), await Look());
        node.App.Clock!.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal((0, 0, 1L), await Look());
    }

    [Fact]
    public async Task More_evidence_than_an_alert_remembers_is_still_known()
    {
        var unit = await Agency.Team();
        var incident = await Agency.Report(unit.Worker);
        var alert = await Agency.AlertOf(incident);
        for (var i = 0; i < Alert.EvidenceMax; i++)
            await Agency.TellMore(incident, unit.Worker);
        Assert.Equal(Alert.EvidenceMax, (await Agency.Load(alert)).Evidence.Count);

        Assert.Equal((0, 0, 0L), await Look());
    }

    /// <summary>A node that forgets to let facts speak: what must never be, planted over the same base.</summary>
    private async Task<Guid> ReportedToAFaultyNode(Unit unit)
    {
        await using var faulty = await SafetyApp.StartOnAsync(
            node.App.Database, folder: node.App.Folder, also: builder =>
            {
                TellingHandlers.AddTo(builder.Services);
                builder.Services.RemoveAll<IReaction>();
            });
        return await new Agency(faulty).Report(unit.Worker);
    }

    private async Task<(int, int, long)> Look()
    {
        await ReconcilerOf(node.App).Look(Ct);
        var report = node.App.Services.GetRequiredService<WatchState>().Reconciled!;
        Assert.Equal(node.App.Now, report.At);
        return (report.AlertsFoundMissing, report.DeadlinesRepaired, report.DeadlinesLate);
    }

    private static Reconciler ReconcilerOf(SafetyApp app) => app.Services.GetRequiredService<Reconciler>();

    private Task<long> AlertsAbout(Guid incident) => node.App.Scalar<long>(
        $"select count(*) from safety.mt_doc_alert where data -> 'subject' ->> 'id' = '{incident:D}'");

    private async Task Run(string sql)
    {
        await using var command = node.App.Services.GetRequiredService<Npgsql.NpgsqlDataSource>().CreateCommand(sql);
        Assert.Equal(1, await command.ExecuteNonQueryAsync(Ct));
    }
}
