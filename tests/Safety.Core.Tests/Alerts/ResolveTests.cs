using Safety.Core.Alerts;
using Safety.Core.Language;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class ResolveTests
{
    private static readonly AlertId Id = new(AlertId(Finding()));
    private static readonly AlertAcknowledged Held = new(Manager, Nine, Nine.AddHours(1));
    private static readonly AlertResolved Done = new(AlertDecision.ReviewedContinue, Words, Manager, Nine);

    [Fact]
    public void Who_enforces_says_which_control_and_the_alert_is_over()
    {
        var limit = Agency.Id(500);
        var outcome = Raised(null, null, Held).When(alert => ResolveAlert.Decide(
            new ResolveAlert(Id, AlertDecision.Enforced, Words, EnforcedControl.Limit, limit),
            alert, Answerer(Manager), InForce, Nine));
        outcome.Then(
            new AlertClassified(AlarmClass.Incident, Manager, Nine),
            new EnforcementDecided(EnforcedControl.Limit, limit, Words, Manager, Nine),
            new AlertResolved(AlertDecision.Enforced, Words, Manager, Nine));
        Assert.False(outcome.StateAfter!.Open);
        Assert.Null(outcome.StateAfter.NextAt);
    }

    [Fact]
    public void Resolving_what_nobody_had_acknowledges_it_in_the_same_breath() =>
        Raised().When(alert => Resolve(alert, Manager))
            .Then(Held, new AlertClassified(AlarmClass.Incident, Manager, Nine), Done);

    [Fact]
    public void Another_responder_than_the_owner_may_decide()
    {
        var outcome = Raised(null, null, Held).When(alert => Resolve(alert, Lead));
        outcome.ThenOne<AlertResolved>();
        Assert.Equal((Manager, Lead), (outcome.StateAfter!.Owner!.Value, outcome.StateAfter.ResolvedBy!.Value));
    }

    [Fact]
    public void Resolving_twice_changes_nothing() => Raised().TwiceChangesNothing(alert => Resolve(alert, Manager));

    [Fact]
    public void Resolving_again_with_another_decision_is_refused() =>
        Raised(null, null, Held, Done)
            .When(alert => Resolve(alert, Manager, AlertDecision.Test)).ThenRefused<ResolveAlert.AlreadyResolved>();

    [Fact]
    public void A_decision_and_a_reason_are_needed()
    {
        Raised().When(alert => Resolve(alert, Manager, null)).ThenRefused<ResolveAlert.NoDecision>();
        Raised().When(alert => ResolveAlert.Decide(
                new ResolveAlert(Id, AlertDecision.Test, null), alert, Answerer(Manager), InForce, Nine))
            .ThenRefused<ResolveAlert.NoReason>();
    }

    [Fact]
    public void A_control_belongs_to_enforcing() =>
        Raised().When(alert => ResolveAlert.Decide(
                new ResolveAlert(Id, AlertDecision.FalseAlarm, Words, EnforcedControl.Escort),
                alert, Answerer(Manager), InForce, Nine))
            .ThenRefused<ResolveAlert.ControlWithoutEnforcement>();

    [Fact]
    public void Nobody_resolves_an_alert_about_themselves() =>
        Raised(Finding(concerned: [Manager]))
            .When(alert => Resolve(alert, Manager)).ThenRefused<ResolveAlert.OwnAlert>();

    [Fact]
    public void A_mere_colleague_does_not_resolve() =>
        Raised(Finding(concerned: [Lead]))
            .When(alert => Resolve(alert, Worker)).ThenRefused<ResolveAlert.NotAResponder>();

    [Fact]
    public void What_does_not_exist_is_not_found()
    {
        var none = Scenario.Given<Alert>(Id.Value);
        none.When(alert => Resolve(alert, Manager)).ThenRefused<ResolveAlert.NoSuchAlert>();
        none.When(alert => Reopen(alert)).ThenRefused<ReopenAlert.NoSuchAlert>();
    }

    [Fact]
    public void A_resolved_alert_can_be_taken_up_again_and_calls_start_at_the_first_step()
    {
        var outcome = Raised(null, null, Held, Done).When(alert => Reopen(alert));
        Assert.Equal(
            new AlertReopened(Words, Worker, 2, Nine.AddDays(1), Nine.AddDays(1).AddMinutes(30)),
            outcome.ThenOne<AlertReopened>());
        Assert.Equal((AlertStatus.Raised, 0), (outcome.StateAfter!.Status, outcome.StateAfter.Step));
        Assert.Null(outcome.StateAfter.Decision);
    }

    [Fact]
    public void Reopening_twice_changes_nothing() =>
        Raised(null, null, Held, Done).TwiceChangesNothing(alert => Reopen(alert));

    [Fact]
    public void There_is_never_a_second_open_alert_about_the_same() =>
        Raised(null, null, Held, Done).When(alert => Reopen(alert, true)).ThenRefused<ReopenAlert.AnotherIsOpen>();

    [Fact]
    public void Reopening_needs_a_reason() =>
        Raised(null, null, Held, Done)
            .When(alert => ReopenAlert.Decide(
                new ReopenAlert(Id, null), alert, false, Worker, Everybody, InForce, Nine.AddDays(1)))
            .ThenRefused<ReopenAlert.NoReason>();

    private static Decision Resolve(
        Alert? alert, StaffId who, AlertDecision? decision = AlertDecision.ReviewedContinue) =>
        ResolveAlert.Decide(new ResolveAlert(Id, decision, Words), alert, Answerer(who), InForce, Nine);

    private static Decision Reopen(Alert? alert, bool another = false) =>
        ReopenAlert.Decide(new ReopenAlert(Id, Words), alert, another, Worker, Everybody, InForce, Nine.AddDays(1));
}
