using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class RaiseAlertTests
{
    private static readonly Guid Id = AlertId(Finding());

    [Fact]
    public void A_finding_raises_an_alert_and_tells_the_first_step_on_every_channel() =>
        Scenario.Given<Alert>(Id)
            .When(alert => Raise(Finding(), alert))
            .Then(
                new AlertRaised(
                    AlertKind.IncidentSerious, Finding().Subject, Severity.Serious, "An invented reason.",
                    [Finding().Evidence], EscalationLadder.Default, 0, [Worker], Nine, Nine.AddMinutes(30)),
                Queued(0, 1, Manager, ContactChannel.InApp),
                Queued(0, 1, Manager, ContactChannel.Email),
                Queued(0, 1, Manager, ContactChannel.Webhook));

    [Fact]
    public void Below_the_severity_that_alerts_at_once_the_second_loud_channel_waits_for_a_failure() =>
        Assert.Equal(
            [("InApp", ""), ("Email", "Webhook")],
            Raise(Finding(Severity.Moderate)).Events.OfType<DeliveryQueued>()
                .Select(queued => (queued.Channel.ToString(), string.Join(',', queued.Then))));

    [Fact]
    public void A_fact_that_has_spoken_before_changes_nothing() =>
        Raised().When(alert => Raise(Finding(), alert)).ThenNothing();

    [Fact]
    public void A_fact_that_has_spoken_for_a_resolved_alert_raises_no_new_one() =>
        Raised(null, null, new AlertResolved(AlertDecision.FalseAlarm, Words, Lead, Nine))
            .When(alert => Raise(Finding(), alert)).ThenNothing();

    [Fact]
    public void Another_fact_joins_the_open_alert_and_its_clock_runs_on() =>
        Raised()
            .When(alert => Raise(Finding(occasion: 401, concerned: [Worker, OtherLead]), alert, at: Nine.AddMinutes(5)))
            .Then(new AlertEvidenceAdded(
                Finding(occasion: 401).Evidence, "An invented reason.", Severity.Serious, [OtherLead],
                Nine.AddMinutes(5), null, null));

    [Fact]
    public void A_higher_severity_starts_the_clock_again_at_the_first_step()
    {
        var outcome = Raised(null, null, new AlertEscalated(
                1, 1, EscalationCause.Unanswered, "So it was.", null, null, Nine, Nine.AddMinutes(30)))
            .When(alert => Raise(Finding(Severity.FatalOrCritical, 401), alert, at: Nine.AddMinutes(31)));
        var joined = outcome.ThenOne<AlertEvidenceAdded>();
        Assert.Equal((2, Nine.AddMinutes(33)), (joined.Round, joined.AnswerBy));
        Assert.Equal((0, Severity.FatalOrCritical), (outcome.StateAfter!.Step, outcome.StateAfter.Severity));
        Assert.All(outcome.Decision.Events.OfType<DeliveryQueued>(), queued => Assert.Equal(Manager, queued.Recipient));
    }

    [Fact]
    public void A_higher_severity_ends_an_acknowledgement_and_tells_the_one_who_had_it()
    {
        var outcome = Raised(null, null, new AlertAcknowledged(Lead, Nine, Nine.AddHours(1)))
            .When(alert => Raise(Finding(Severity.Severe, 401), alert, at: Nine.AddMinutes(2)));
        Assert.Equal(PauseEnd.SeverityRose, outcome.ThenOne<AcknowledgementFoundExpired>().End);
        Assert.Null(outcome.StateAfter!.Owner);
        Assert.Equal(
            [Manager, Lead],
            outcome.Decision.Events.OfType<DeliveryQueued>().Select(queued => queued.Recipient).Distinct());
    }

    [Fact]
    public void What_concerns_the_owner_takes_the_alert_from_them()
    {
        var outcome = Raised(null, null, new AlertAcknowledged(Lead, Nine, Nine.AddHours(1)))
            .When(alert => Raise(Finding(occasion: 401, concerned: [Lead]), alert, at: Nine.AddMinutes(2)));
        Assert.Equal(PauseEnd.OwnerConcerned, outcome.ThenOne<AcknowledgementFoundExpired>().End);
        Assert.Contains(Lead, outcome.StateAfter!.Concerned);
        Assert.DoesNotContain(outcome.Decision.Events.OfType<DeliveryQueued>(), queued => queued.Recipient == Lead);
    }

    [Fact]
    public void Who_is_named_later_is_told_nothing_more_and_the_next_step_is_called_if_they_were_all()
    {
        var outcome = Raised().When(alert => Raise(Finding(occasion: 401, concerned: [Manager]), alert, at: Nine));
        Assert.Equal(EscalationCause.NobodyReachable, outcome.ThenOne<AlertEscalated>().Cause);
        Assert.DoesNotContain(
            outcome.StateAfter!.Deliveries,
            one => one.Recipient == Manager && outcome.StateAfter.ShouldSend(one.Id));
    }

    [Fact]
    public void What_only_joins_raises_nothing() =>
        Scenario.Given<Alert>(Id).When(alert => Raise(Finding() with { JoinsOnly = true }, alert)).ThenNothing();

    [Fact]
    public void A_step_that_reaches_nobody_is_passed_at_once_with_the_reason()
    {
        var outcome = Scenario.Given<Alert>(Id)
            .When(alert => Raise(Finding(), alert, With(OnLeave(Manager, StaffRole.Manager))));
        Assert.Equal((Manager, SkipReason.OnLeave), Said(outcome.ThenOne<DeliverySkipped>()));
        Assert.Equal(EscalationCause.NobodyReachable, outcome.ThenOne<AlertEscalated>().Cause);
        Assert.Equal((1, Nine.AddMinutes(30)), (outcome.StateAfter!.Step, outcome.StateAfter.NextAt!.Value));
    }

    [Fact]
    public void A_person_told_in_the_app_only_does_not_hold_up_the_ladder()
    {
        var outcome = Scenario.Given<Alert>(Id)
            .When(alert => Raise(Finding(), alert, With(Person(Manager, StaffRole.Manager, AppOnly))));
        Assert.Equal((Manager, SkipReason.OnlyInApp), Said(outcome.ThenOne<DeliverySkipped>()));
        Assert.Contains(outcome.Decision.Events.OfType<DeliveryQueued>(), queued => queued.Recipient == Manager);
        Assert.Equal(1, outcome.StateAfter!.Step);
    }

    [Fact]
    public void Where_nobody_has_a_loud_channel_the_app_keeps_its_time()
    {
        var quiet = People.Select(person => person with { Channels = AppOnly });
        var outcome = Scenario.Given<Alert>(Id).When(alert => Raise(Finding(), alert, With(quiet)));
        Assert.Equal((0, AlertStatus.Raised), (outcome.StateAfter!.Step, outcome.StateAfter.Status));
    }

    [Fact]
    public void Without_a_mail_relay_the_step_keeps_its_five_minutes_and_only_the_app_is_used()
    {
        var severe = Finding(Severity.Severe);
        var outcome = Scenario.Given<Alert>(AlertId(severe))
            .When(alert => Raise(severe, alert, Everybody.ReachedOver([])));
        Assert.Equal(
            [ContactChannel.InApp],
            outcome.Decision.Events.OfType<DeliveryQueued>().Select(queued => queued.Channel).Distinct());
        Assert.Equal(
            (0, AlertStatus.Raised, Nine.AddMinutes(5)),
            (outcome.StateAfter!.Step, outcome.StateAfter.Status, outcome.StateAfter.NextAt!.Value));
    }

    [Fact]
    public void A_channel_that_is_not_set_up_is_never_tried()
    {
        var outcome = Scenario.Given<Alert>(Id)
            .When(alert => Raise(Finding(), alert, Everybody.ReachedOver([ContactChannel.Webhook])));
        Assert.DoesNotContain(
            outcome.Decision.Events.OfType<DeliveryQueued>(), queued => queued.Channel == ContactChannel.Email);
        Assert.Empty(outcome.Decision.Events.OfType<DeliverySkipped>());
    }

    [Fact]
    public void Who_is_no_manager_any_more_is_not_called_as_the_teams_manager()
    {
        var outcome = Scenario.Given<Alert>(Id)
            .When(alert => Raise(Finding(), alert, With(Person(Manager, StaffRole.Staff))));
        Assert.Equal((Manager, SkipReason.NotInRole), Said(outcome.ThenOne<DeliverySkipped>()));
        Assert.DoesNotContain(outcome.Decision.Events.OfType<DeliveryQueued>(), one => one.Recipient == Manager);
        Assert.Equal(1, outcome.StateAfter!.Step);
    }

    [Fact]
    public void The_manager_who_did_not_answer_may_not_answer_for_that()
    {
        var silent = Finding(kind: AlertKind.AlertExhausted) with { DidNotAnswer = [Manager.Value, Lead.Value] };
        Assert.Equal(
            [Worker, Manager],
            Scenario.Given<Alert>(AlertId(silent)).When(alert => Raise(silent, alert))
                .ThenOne<AlertRaised>().Concerned);
        var away = silent with { DidNotAnswer = [Lead.Value] };
        Assert.Equal(
            [Worker],
            Scenario.Given<Alert>(AlertId(away)).When(alert => Raise(away, alert)).ThenOne<AlertRaised>().Concerned);
    }

    [Fact]
    public void Nobody_at_all_is_exhausted_at_once_and_stays_open()
    {
        var outcome = Scenario.Given<Alert>(Id).When(alert => Raise(Finding(), alert, StaffDirectory.Empty));
        Assert.Equal((AlertStatus.Exhausted, true), (outcome.StateAfter!.Status, outcome.StateAfter.Open));
        Assert.Equal(Nine.AddMinutes(30), outcome.StateAfter.NextAt);
    }

    [Fact]
    public void When_everybody_is_on_leave_the_broadcast_calls_them_all_the_same()
    {
        var away = People.Select(person => person with { Leave = new LeaveSpan(Nine.AddDays(-1), null) });
        var outcome = Scenario.Given<Alert>(Id).When(alert => Raise(Finding(), alert, With(away)));
        Assert.Contains(outcome.Decision.Events.OfType<DeliveryQueued>(), queued => queued.Recipient == Lead);
    }

    [Fact]
    public void The_person_concerned_is_never_told_to_answer()
    {
        var outcome = Scenario.Given<Alert>(Id).When(alert => Raise(Finding(concerned: [Manager]), alert));
        Assert.Equal((Manager, SkipReason.Concerned), Said(outcome.ThenOne<DeliverySkipped>()));
        Assert.Equal(1, outcome.StateAfter!.Step);
    }

    [Fact]
    public void A_finding_that_names_its_own_ladder_is_told_along_that()
    {
        var own = new EscalationLadder([new LadderStep([new LadderTarget(LadderRole.Person, OtherLead)])]);
        var outcome = Scenario.Given<Alert>(Id).When(alert => Raise(Finding() with { Ladder = own }, alert));
        Assert.All(outcome.Decision.Events.OfType<DeliveryQueued>(), one => Assert.Equal(OtherLead, one.Recipient));
    }

    [Fact]
    public void An_alert_about_something_else_is_refused() =>
        Raised()
            .When(alert => Raise(Finding(kind: AlertKind.ThreatToKill), alert)).ThenRefused<RaiseAlert.NotThisAlert>();

    [Fact]
    public void Two_teams_each_hear_of_their_own() =>
        Assert.NotEqual(
            Finding().Key,
            (Finding() with { Subject = Finding().Subject with { Team = new TeamId(Agency.Id(101)) } }).Key);

    private static (StaffId?, SkipReason) Said(DeliverySkipped skipped) => (skipped.Recipient, skipped.Reason);

    private static DeliveryQueued Queued(int step, int round, StaffId who, ContactChannel channel) =>
        new(Delivery(Id, step, round, who, channel), step, round, who, channel, [], Nine);
}
