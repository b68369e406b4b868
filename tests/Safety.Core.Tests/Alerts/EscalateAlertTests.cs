using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class EscalateAlertTests
{
    private static readonly AlertId Id = new(AlertId(Finding()));

    [Fact]
    public void A_person_asks_and_the_next_step_is_called_now()
    {
        var went = Raised().When(alert => Escalate(alert)).ThenOne<AlertEscalated>();
        Assert.Equal((1, EscalationCause.Asked, Worker, Words), (went.Step, went.Cause, went.By!.Value, went.Note!));
    }

    [Fact]
    public void A_double_click_does_not_skip_a_step() => Raised().TwiceChangesNothing(alert => Escalate(alert));

    [Fact]
    public void A_double_click_does_not_skip_a_step_when_the_next_one_reaches_nobody()
    {
        var away = With(OnLeave(Lead, StaffRole.SafetyLead), OnLeave(OtherLead, StaffRole.SafetyLead));
        Raised().TwiceChangesNothing(alert => Escalate(alert, directory: away));
    }

    [Fact]
    public void The_reporter_gets_past_a_manager_who_has_it_and_does_nothing()
    {
        var outcome = Raised(null, null, new AlertAcknowledged(Manager, Nine, Nine.AddHours(1)))
            .When(alert => Escalate(alert));
        Assert.Equal(PauseEnd.Escalated, outcome.ThenOne<AcknowledgementFoundExpired>().End);
        Assert.Equal((1, 2), (outcome.StateAfter!.Step, outcome.StateAfter.Round));
        Assert.Null(outcome.StateAfter.Owner);
    }

    [Fact]
    public void Asking_ends_a_silence()
    {
        var silenced = new AlertSilenced(Lead, SilenceReason.PlannedWork, null, Nine, Nine.AddHours(1));
        var outcome = Raised(null, null, silenced)
            .When(alert => Escalate(alert));
        Assert.Equal(PauseEnd.Escalated, outcome.ThenOne<AlertSilenceEnded>().End);
    }

    [Fact]
    public void Asking_past_the_last_step_tells_everybody()
    {
        var last = new AlertEscalated(2, 1, EscalationCause.Unanswered, "So.", null, null, Nine, Nine.AddHours(1));
        var outcome = Raised(null, null, last).When(alert => Escalate(alert));
        Assert.Equal(Worker, outcome.ThenOne<AlertExhausted>().By);
        Raised(null, null, last).TwiceChangesNothing(alert => Escalate(alert));
    }

    [Fact]
    public void Asking_again_and_again_uses_up_none_of_the_repeats()
    {
        var asked = Exhausted(1, Worker);
        for (var i = 2; i <= 12; i++)
        {
            var by = i % 2 == 0 ? OtherManager : Worker;
            var decision = EscalateAlert.Decide(
                new EscalateAlert(Id, Words), asked, by, Everybody, InForce, Nine.AddMinutes(i));
            asked = Scenario.Fold(Id.Value, asked, decision.Events)!;
        }

        var itself = CheckAlert.Decide(new CheckAlert(Id), asked, Everybody, InForce, asked.NextAt!.Value);
        var told = Assert.Single(itself.Events.OfType<AlertExhausted>());

        Assert.Equal((12, 13), (asked.Broadcasts, told.Broadcast));
        Assert.Equal(
            Exhausted(2, null).NextAt - Nine, told.NextBroadcastAt - told.ExhaustedAt);
    }

    [Fact]
    public void A_reason_is_needed() =>
        Raised().When(alert => Ask(alert, null, Everybody)).ThenRefused<EscalateAlert.NoReason>();

    [Fact]
    public void What_is_resolved_is_reopened_instead() =>
        Raised(null, null, new AlertResolved(AlertDecision.Test, Words, Lead, Nine))
            .When(alert => Escalate(alert)).ThenRefused<EscalateAlert.AlreadyResolved>();

    [Fact]
    public void What_does_not_exist_is_not_found() =>
        Scenario.Given<Alert>(Id.Value).When(alert => Escalate(alert)).ThenRefused<EscalateAlert.NoSuchAlert>();

    private static Alert Exhausted(int broadcast, StaffId? by) => Raised(null, null, new AlertExhausted(
        1, broadcast, BroadcastScope.Everyone, "So.", by, null, Nine, Nine.AddMinutes(30))).State!;

    private static Decision Escalate(Alert? alert) => Ask(alert, Words, Everybody);

    private static Decision Escalate(Alert? alert, StaffDirectory directory) => Ask(alert, Words, directory);

    private static Decision Ask(Alert? alert, SealedText? reason, StaffDirectory directory) =>
        EscalateAlert.Decide(new EscalateAlert(Id, reason), alert, Worker, directory, InForce, Nine.AddMinutes(1));
}
