using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class CheckAlertTests
{
    private static readonly Guid Id = AlertId(Finding());

    [Fact]
    public void Before_its_time_is_over_nothing_happens() =>
        Raised().When(alert => Check(alert, Nine.AddMinutes(30).AddTicks(-1))).ThenNothing();

    [Fact]
    public void Unanswered_the_next_step_is_called()
    {
        var at = Nine.AddMinutes(30);
        var outcome = Raised().When(alert => Check(alert, at));
        var went = outcome.ThenOne<AlertEscalated>();
        Assert.Equal((1, 1, EscalationCause.Unanswered), (went.Step, went.Round, went.Cause));
        Assert.Equal(at.AddMinutes(30), outcome.StateAfter!.NextAt);
        Assert.Equal(
            [Lead, OtherLead],
            outcome.Decision.Events.OfType<DeliveryQueued>().Select(queued => queued.Recipient).Distinct());
    }

    [Fact]
    public void A_serious_alert_climbs_at_30_and_60_minutes_and_is_told_to_everybody_after_two_hours() => Assert.Equal(
        [Nine.AddMinutes(30), Nine.AddMinutes(60), Nine.AddHours(2)],
        Enumerable.Range(0, 3).Select(checks => After(checks).StateAfter!.NextAt!.Value));

    [Fact]
    public void Checking_twice_changes_nothing() =>
        Raised().TwiceChangesNothing(alert => Check(alert, Nine.AddHours(3)));

    [Fact]
    public void The_end_of_the_ladder_is_told_to_everybody_and_the_alert_stays_open()
    {
        var outcome = After(3);
        var ended = outcome.ThenOne<AlertExhausted>();
        Assert.Equal((1, BroadcastScope.Everyone), (ended.Broadcast, ended.Scope));
        Assert.Equal((AlertStatus.Exhausted, true), (outcome.StateAfter!.Status, outcome.StateAfter.Open));
        Assert.Equal(
            new[] { Manager, OtherManager, Lead, OtherLead }.ToHashSet(),
            outcome.Decision.Events.OfType<DeliveryQueued>().Select(queued => queued.Recipient).ToHashSet());
    }

    [Fact]
    public void A_serious_alert_is_broadcast_without_end()
    {
        var ended = After(60).ThenOne<AlertExhausted>();
        Assert.Equal((58, BroadcastScope.Everyone), (ended.Broadcast, ended.Scope));
        Assert.Equal(TimeSpan.FromHours(1), ended.NextBroadcastAt - ended.ExhaustedAt);
    }

    [Fact]
    public void A_lesser_alert_is_at_last_a_daily_reminder_and_still_open()
    {
        var outcome = After(15, Finding(Severity.Moderate));
        var ended = outcome.ThenOne<AlertExhausted>();
        Assert.Equal((13, BroadcastScope.SafetyLeads), (ended.Broadcast, ended.Scope));
        Assert.Equal(TimeSpan.FromDays(1), ended.NextBroadcastAt - ended.ExhaustedAt);
        Assert.True(outcome.StateAfter!.Open);
        Assert.Contains("12 calls", ended.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Broadcasts_without_end_do_not_make_the_state_grow() =>
        Assert.Equal(After(6).StateAfter!.Deliveries.Count, After(60).StateAfter!.Deliveries.Count);

    [Fact]
    public void An_acknowledgement_without_a_decision_expires_and_the_same_step_is_called_again()
    {
        var at = Nine.AddMinutes(61);
        var outcome = Raised(null, null, new AlertAcknowledged(Lead, Nine.AddMinutes(1), at))
            .When(alert => Check(alert, at));
        var expired = outcome.ThenOne<AcknowledgementFoundExpired>();
        Assert.Equal((Lead, 0, 2, at.AddMinutes(30)), (expired.Owner, expired.Step, expired.Round, expired.AnswerBy));
        Assert.Equal((AlertStatus.AckExpired, null), (outcome.StateAfter!.Status, outcome.StateAfter.Owner));
        Assert.Equal(
            [Manager, Lead],
            outcome.Decision.Events.OfType<DeliveryQueued>().Select(queued => queued.Recipient).Distinct());
    }

    [Fact]
    public void A_running_acknowledgement_is_left_in_peace() =>
        Raised(null, null, new AlertAcknowledged(Lead, Nine, Nine.AddHours(1)))
            .When(alert => Check(alert, Nine.AddMinutes(59))).ThenNothing();

    [Fact]
    public void An_acknowledgement_after_the_ladder_ended_expires_into_another_broadcast()
    {
        var exhausted = After(3).StateAfter!;
        var held = Alert.Evolve(exhausted, Id, new AlertAcknowledged(Lead, Nine.AddHours(2), Nine.AddHours(3)));
        var events = Check(held, Nine.AddHours(3)).Events;
        Assert.IsType<AcknowledgementFoundExpired>(events[0]);
        Assert.Equal((2, 2), (((AlertExhausted)events[1]).Round, ((AlertExhausted)events[1]).Broadcast));
    }

    [Fact]
    public void When_a_silence_is_over_the_same_step_is_called_again()
    {
        var until = Nine.AddHours(2);
        var outcome = Raised(null, null, new AlertSilenced(Lead, SilenceReason.PlannedWork, null, Nine, until))
            .When(alert => Check(alert, until));
        Assert.Equal((0, 2), (outcome.ThenOne<AlertSilenceEnded>().Step, outcome.StateAfter!.Round));
    }

    [Fact]
    public void A_resolved_alert_is_never_called_again() =>
        Raised(null, null, new AlertResolved(AlertDecision.Test, Words, Lead, Nine))
            .When(alert => Check(alert, Nine.AddDays(1))).ThenNothing();

    [Fact]
    public void What_does_not_exist_is_not_found() =>
        Scenario.Given<Alert>(Id).When(alert => Check(alert, Nine)).ThenRefused<CheckAlert.NoSuchAlert>();

    [Fact]
    public void A_ladder_may_be_faster_than_the_policy_and_never_slower()
    {
        LadderTarget[] manager = [new LadderTarget(LadderRole.TeamManager)];
        var quick = Raised(null, WithLadder(new LadderStep(manager, TimeSpan.FromMinutes(3)))).State!;
        var slow = Raised(null, WithLadder(new LadderStep(manager, TimeSpan.FromHours(3)))).State!;
        Assert.Equal((Nine.AddMinutes(3), Nine.AddMinutes(30)), (quick.NextAt!.Value, slow.NextAt!.Value));
    }

    private static Decision Check(Alert? alert, DateTimeOffset at) =>
        CheckAlert.Decide(new CheckAlert(new AlertId(Id)), alert, Everybody, InForce, at);

    /// <summary>The last of so many checks, each at the moment when it is due.</summary>
    private static Outcome<Alert> After(int checks, Finding? finding = null)
    {
        var given = Raised(finding);
        var outcome = given.When(_ => Decision.Nothing);
        for (var i = 0; i < checks; i++)
        {
            var state = outcome.StateAfter!;
            outcome = new Outcome<Alert>(given.Id, state, Check(state, state.NextAt!.Value));
        }

        return outcome;
    }
}
