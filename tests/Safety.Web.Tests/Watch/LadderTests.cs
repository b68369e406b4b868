using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Tests.Alerts;

namespace Safety.Web.Tests.Watch;

/// <summary>An alert that nobody answers, over the real node with the clock in the test's hand.</summary>
public sealed class LadderTests(OneNode node) : IClassFixture<OneNode>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Severity 4 has 5 minutes for each step.
    private static readonly TimeSpan StepLasts = new PolicyNumbers().AnswerWithinBySeverity[4];

    private Agency Agency => node.Agency;

    [Fact]
    public async Task An_acknowledgement_that_nothing_follows_expires_and_calls_go_on()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        await node.App.Done(new AcknowledgeAlert(alert), Actor.Person(unit.Manager));

        await Agency.Pass(TimeSpan.FromMinutes(60) - Second);
        Assert.Equal(AlertStatus.Acknowledged, (await Agency.Load(alert)).Status);
        await Agency.Pass(Second);

        var state = await Agency.Load(alert);
        Assert.Equal((AlertStatus.AckExpired, null, 2), (state.Status, state.Owner, state.Round));
        await Agency.Pass(StepLasts);
        Assert.Equal(1, (await Agency.Load(alert)).Step);
    }

    [Fact]
    public async Task After_an_answer_nobody_is_called_any_more()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        await node.App.Done(new AcknowledgeAlert(alert), Actor.Person(unit.Manager));

        await Agency.Pass(StepLasts);

        Assert.Empty(node.Outbox.About(alert));
        Assert.Equal(0, await node.App.Scalar<long>(
            $"select count(*) from watch.delivery where alert_id = '{alert.Value}'"));
    }

    [Fact]
    public async Task More_that_is_told_joins_and_a_worse_rating_starts_the_clock_again()
    {
        var unit = await Agency.Team();
        var incident = await Agency.Report(unit.Worker, IncidentCategory.ThreatDirect);
        var alert = await Agency.AlertOf(incident);
        await Agency.Pass(TimeSpan.FromMinutes(30));
        Assert.Equal((AlertStatus.Raised, 1), await Agency.Stands(alert));

        await Agency.TellMore(incident, unit.Worker);
        Assert.Equal((AlertStatus.Raised, 1), await Agency.Stands(alert));
        await Agency.TellMore(incident, unit.Worker, Severity.FatalOrCritical);

        var state = await Agency.Load(alert);
        Assert.Equal((AlertStatus.Raised, 0, 2, 5), (state.Status, state.Step, state.Round, state.Level));
        Assert.Equal((3, node.App.Now + TimeSpan.FromMinutes(2)), (state.Evidence.Count, state.NextAt));
        Assert.Equal(alert, await Agency.AlertOf(incident));
    }

    [Fact]
    public async Task Who_proves_to_be_concerned_is_told_nothing_more()
    {
        var deputy = await Agency.Person(null, StaffRole.Manager);
        var unit = await Agency.Team(new EscalationLadder(
            [new LadderStep([new(LadderRole.TeamManager), new(LadderRole.Person, deputy)])]));
        var incident = await Agency.Report(unit.Worker);
        var alert = await Agency.AlertOf(incident);

        await Agency.TellMore(incident, unit.Worker, null, unit.Manager);
        await Agency.Look();

        Assert.Equal([deputy], node.Told(alert));
        Assert.IsType<AcknowledgeAlert.OwnAlert>(
            (await node.App.Ask(new AcknowledgeAlert(alert), Actor.Person(unit.Manager))).Refusal);
    }

    [Fact]
    public async Task A_silence_ends_by_itself()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit, IncidentCategory.ThreatDirect);
        await node.App.Done(
            new SilenceAlert(alert, SilenceReason.WaitingForSomeone, null, node.App.Now + TimeSpan.FromHours(1)),
            Actor.Person(unit.Manager));

        await Agency.Pass(TimeSpan.FromHours(1) - Second);
        Assert.Equal(AlertStatus.Silenced, (await Agency.Load(alert)).Status);
        await Agency.Pass(Second);
        Assert.Equal((AlertStatus.Raised, 0), await Agency.Stands(alert));
    }
}
