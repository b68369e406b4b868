using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class AnswerTests
{
    private static readonly AlertId Id = new(AlertId(Finding()));
    private static readonly AlertAcknowledged Held = new(Manager, Nine, Nine.AddHours(1));

    [Fact]
    public void The_first_who_acknowledges_owns_the_alert_and_calls_stop()
    {
        var outcome = Raised().When(alert => Acknowledge(alert, Manager));
        outcome.Then(Held);
        var after = outcome.StateAfter!;
        Assert.Equal((Manager, AlertStatus.Acknowledged), (after.Owner!.Value, after.Status));
        Assert.All(after.Deliveries, one => Assert.False(after.ShouldSend(one.Id)));
    }

    [Fact]
    public void The_second_is_told_that_somebody_else_has_it() =>
        Raised(null, null, Held).When(alert => Acknowledge(alert, Lead)).ThenRefused<AcknowledgeAlert.AlreadyHeld>();

    [Fact]
    public void Acknowledging_twice_changes_nothing() =>
        Raised().TwiceChangesNothing(alert => Acknowledge(alert, Manager));

    [Fact]
    public void The_owner_may_prolong_it_before_it_expires()
    {
        var at = Nine.AddMinutes(50);
        Raised(null, null, Held).When(alert => Acknowledge(alert, Manager, at))
            .Then(new AlertAcknowledged(Manager, at, at.AddHours(1)));
        Raised(null, null, Held).TwiceChangesNothing(alert => Acknowledge(alert, Manager, at));
    }

    [Fact]
    public void A_second_click_of_the_owner_prolongs_nothing() =>
        Raised(null, null, Held).When(alert => Acknowledge(alert, Manager, Nine.AddMinutes(5))).ThenNothing();

    [Fact]
    public void Nobody_acknowledges_an_alert_about_themselves() =>
        Raised(Finding(concerned: [Manager]))
            .When(alert => Acknowledge(alert, Manager)).ThenRefused<AcknowledgeAlert.OwnAlert>();

    [Fact]
    public void A_colleague_who_is_no_responder_cannot_acknowledge() =>
        Raised(Finding(concerned: [Lead]))
            .When(alert => Acknowledge(alert, Worker)).ThenRefused<AcknowledgeAlert.NotAResponder>();

    [Fact]
    public void A_colleague_whom_the_ladder_names_can_acknowledge() =>
        Raised(Finding(concerned: [Lead]), WithLadder(new LadderStep([new LadderTarget(LadderRole.Person, Worker)])))
            .When(alert => Acknowledge(alert, Worker)).ThenOne<AlertAcknowledged>();

    [Fact]
    public void What_is_resolved_is_not_acknowledged() =>
        Raised(null, null, Held, Resolved())
            .When(alert => Acknowledge(alert, Manager)).ThenRefused<AcknowledgeAlert.AlreadyResolved>();

    [Fact]
    public void What_does_not_exist_is_not_found() =>
        Scenario.Given<Alert>(Id.Value)
            .When(alert => Acknowledge(alert, Manager)).ThenRefused<AcknowledgeAlert.NoSuchAlert>();

    [Fact]
    public void An_expired_acknowledgement_is_taken_over_even_before_the_watch_finds_it() =>
        Raised(null, null, Held)
            .When(alert => Acknowledge(alert, Lead, Nine.AddHours(1)))
            .Then(
                new AcknowledgementFoundExpired(
                    Manager, PauseEnd.TimeOver, 0, 2, Nine.AddHours(1), Nine.AddHours(1)),
                new AlertAcknowledged(Lead, Nine.AddHours(1), Nine.AddHours(2)));

    [Fact]
    public void Silence_has_a_reason_an_end_and_somebody_who_answers_for_it()
    {
        var outcome = Raised().When(alert => Silence(alert, Manager, TimeSpan.FromHours(8)));
        outcome.Then(new AlertSilenced(Manager, SilenceReason.WaitingForSomeone, null, Nine, Nine.AddHours(8)));
        Assert.Equal((Manager, Nine.AddHours(8)), (outcome.StateAfter!.Owner!.Value, outcome.StateAfter.NextAt!.Value));
    }

    [Fact]
    public void Silencing_twice_changes_nothing() =>
        Raised().TwiceChangesNothing(alert => Silence(alert, Manager, TimeSpan.FromHours(1)));

    [Fact]
    public void The_owner_may_silence_what_they_have() =>
        Raised(null, null, Held).When(alert => Silence(alert, Manager, TimeSpan.FromHours(1))).ThenOne<AlertSilenced>();

    [Fact]
    public void A_severe_alert_is_never_silenced() =>
        Raised(Finding(Severity.Severe))
            .When(alert => Silence(alert, Manager, TimeSpan.FromHours(1))).ThenRefused<SilenceAlert.TooSevere>();

    [Fact]
    public void A_call_for_help_is_never_silenced() =>
        Raised(Finding(kind: AlertKind.Sos))
            .When(alert => Silence(alert, Manager, TimeSpan.FromHours(1))).ThenRefused<SilenceAlert.TooSevere>();

    [Fact]
    public void A_silence_is_no_longer_than_the_policy_allows() =>
        Raised().When(alert => Silence(alert, Manager, TimeSpan.FromHours(8.1))).ThenRefused<SilenceAlert.TooLong>();

    [Fact]
    public void A_silence_must_end_in_the_future() =>
        Raised().When(alert => Silence(alert, Manager, TimeSpan.Zero)).ThenRefused<SilenceAlert.EndsInThePast>();

    [Fact]
    public void A_silence_is_not_prolonged_by_another() =>
        Raised(null, null, new AlertSilenced(Manager, SilenceReason.PlannedWork, null, Nine, Nine.AddHours(1)))
            .When(alert => Silence(alert, Manager, TimeSpan.FromHours(2))).ThenRefused<SilenceAlert.AlreadySilenced>();

    [Fact]
    public void What_somebody_else_has_is_not_silenced() =>
        Raised(null, null, Held)
            .When(alert => Silence(alert, Lead, TimeSpan.FromHours(2))).ThenRefused<SilenceAlert.AlreadyHeld>();

    [Fact]
    public void Nobody_silences_an_alert_about_themselves_nor_as_a_mere_colleague()
    {
        Raised(Finding(concerned: [Lead]))
            .When(alert => Silence(alert, Lead, TimeSpan.FromHours(1))).ThenRefused<SilenceAlert.OwnAlert>();
        Raised(Finding(concerned: [Lead]))
            .When(alert => Silence(alert, Worker, TimeSpan.FromHours(1))).ThenRefused<SilenceAlert.NotAResponder>();
    }

    [Fact]
    public void What_is_resolved_or_missing_is_not_silenced()
    {
        Raised(null, null, Held, Resolved())
            .When(alert => Silence(alert, Manager, TimeSpan.FromHours(1))).ThenRefused<SilenceAlert.AlreadyResolved>();
        Scenario.Given<Alert>(Id.Value)
            .When(alert => Silence(alert, Manager, TimeSpan.FromHours(1))).ThenRefused<SilenceAlert.NoSuchAlert>();
    }

    [Fact]
    public void Somebody_else_may_take_a_silenced_alert() =>
        Raised(null, null, new AlertSilenced(Manager, SilenceReason.PlannedWork, null, Nine, Nine.AddHours(1)))
            .When(alert => Acknowledge(alert, Lead)).ThenOne<AlertAcknowledged>();

    private static AlertResolved Resolved() => new(AlertDecision.FalseAlarm, Words, Manager, Nine);

    private static Decision Acknowledge(Alert? alert, StaffId who, DateTimeOffset? at = null) =>
        AcknowledgeAlert.Decide(new AcknowledgeAlert(Id), alert, Answerer(who), InForce, at ?? Nine);

    private static Decision Silence(Alert? alert, StaffId who, TimeSpan span) => SilenceAlert.Decide(
        new SilenceAlert(Id, SilenceReason.WaitingForSomeone, null, Nine + span), alert, Answerer(who), InForce, Nine);
}
