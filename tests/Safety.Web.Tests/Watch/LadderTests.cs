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
    public async Task It_climbs_on_time_and_never_early_and_is_told_to_everybody_again_and_again()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        await Agency.Look();
        Assert.Equal([unit.Manager], Told(alert));

        await Agency.Pass(StepLasts - Second);
        Assert.Equal((AlertStatus.Raised, 0), await Stands(alert));
        await Agency.Pass(Second);
        Assert.Equal((AlertStatus.Raised, 1), await Stands(alert));
        Assert.Contains(node.Lead, Told(alert));
        await Agency.Pass(StepLasts);
        Assert.Equal((AlertStatus.Raised, 2), await Stands(alert));
        await Agency.Pass(StepLasts);

        for (var broadcast = 1; broadcast <= 12; broadcast++)
        {
            var state = await Agency.Load(alert);
            Assert.Equal((AlertStatus.Exhausted, broadcast), (state.Status, state.Broadcasts));
            Assert.Contains(
                state.Deliveries, one => one.Round == state.Round && one.Recipient == unit.Manager);
            await Agency.Pass(state.NextAt!.Value - node.App.Now - Second);
            Assert.Equal(broadcast, (await Agency.Load(alert)).Broadcasts);
            await Agency.Pass(Second);
        }
    }

    [Fact]
    public async Task That_nobody_answered_is_itself_an_alert_for_the_safety_leads()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);

        for (var step = 0; step < 3; step++)
            await Agency.Pass(StepLasts);

        var failure = new AlertId(await node.App.Scalar<Guid>(
            $"select id from safety.mt_doc_alert where data ->> 'kind' = 'alert_exhausted'"
            + $" and data -> 'subject' ->> 'team' = '{unit.Team.Value:D}'"));
        await Agency.Look();
        Assert.Equal(AlertStatus.Exhausted, (await Agency.Load(alert)).Status);
        Assert.Contains(node.Lead, Told(failure));
        Assert.DoesNotContain(unit.Manager, Told(failure));
    }

    [Fact]
    public async Task Of_fifty_who_take_it_at_once_one_has_it()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        var people = new List<StaffId>();
        for (var i = 0; i < 50; i++)
            people.Add(await Agency.Person(null, StaffRole.Manager));

        var answers = await Task.WhenAll(people.Select(person =>
            node.App.Ask(new AcknowledgeAlert(alert), Actor.Person(person))));

        var winner = people[answers.ToList().FindIndex(answer => answer.Changed)];
        Assert.Single(answers, answer => answer.Changed);
        Assert.Equal(49, answers.Count(answer => answer.Refusal is AcknowledgeAlert.AlreadyHeld));
        Assert.Equal(winner, (await Agency.Load(alert)).Owner);
        Assert.Equal(1, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events"
            + $" where stream_id = '{alert.Value}' and type = 'alert_acknowledged'"));
    }

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
        Assert.Equal((AlertStatus.Raised, 1), await Stands(alert));

        await Agency.TellMore(incident, unit.Worker);
        Assert.Equal((AlertStatus.Raised, 1), await Stands(alert));
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

        Assert.Equal([deputy], Told(alert));
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
        Assert.Equal((AlertStatus.Raised, 0), await Stands(alert));
    }

    [Theory]
    [InlineData(AlertDecision.Enforced)]
    [InlineData(AlertDecision.ReviewedContinue)]
    [InlineData(AlertDecision.FalseAlarm)]
    [InlineData(AlertDecision.Precautionary)]
    [InlineData(AlertDecision.Test)]
    public async Task Resolved_by_a_person_it_is_over_until_somebody_takes_it_up_again(AlertDecision decision)
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        var words = new SealedText(Guid.Empty, "", "");
        await node.App.Done(new ResolveAlert(alert, decision, words), Actor.Person(unit.Manager));

        Assert.Equal(0, await node.App.Scalar<long>(
            $"select count(*) from watch.deadline where stream_id = '{alert.Value}'"));
        await Agency.Pass(TimeSpan.FromDays(1));
        var state = await Agency.Load(alert);
        Assert.Equal((AlertStatus.Resolved, decision), (state.Status, state.Decision));

        await node.App.Done(new ReopenAlert(alert, words), Actor.Person(unit.Worker));
        await Agency.Pass(StepLasts);
        Assert.Equal((AlertStatus.Raised, 1), await Stands(alert));
    }

    private List<StaffId> Told(AlertId alert) =>
        [.. node.Outbox.About(alert).Select(letter => letter.To).Distinct()];

    private async Task<(AlertStatus, int)> Stands(AlertId alert)
    {
        var state = await Agency.Load(alert);
        return (state.Status, state.Step);
    }
}
