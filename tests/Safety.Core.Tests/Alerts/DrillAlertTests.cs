using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class DrillAlertTests
{
    private static readonly Finding Drill = Finding(kind: AlertKind.Drill) with { Concerned = [] };
    private static readonly DateTimeOffset Soon = Nine.AddSeconds(40);
    private static readonly DateTimeOffset Over = Nine.AddMinutes(30);

    private static Outcome<Alert> Answered(StaffId by, DateTimeOffset at) => Raised(Drill)
        .When(alert => AcknowledgeAlert.Decide(new(new(alert!.Id)), alert, Answerer(by), InForce, at));

    private static DrillOutcome? Verdict(Alert? before, IEnumerable<object> facts)
    {
        DrillOutcome? first = null;
        foreach (var fact in facts)
        {
            var after = Alert.Evolve(before, AlertId(Drill), fact);
            first ??= DrillVerdict.Of(before, fact, after);
            before = after;
        }

        return first;
    }

    [Fact]
    public void It_calls_the_first_step_alone_as_serious()
    {
        var drill = Raised(Drill).State!;
        Assert.Equal([EscalationLadder.Default.Steps[0]], drill.Ladder.Steps);
        Assert.Equal([Manager.Value], drill.Called);
        Assert.Equal(Over, drill.NextAt);
    }

    [Fact]
    public void Acknowledged_by_one_who_was_called_it_is_over_as_a_test_and_passed()
    {
        var answered = Answered(Manager, Soon);
        Assert.Equal(
            new DrillAlertEnded(DrillEnd.Acknowledged, Soon), answered.ThenOne<DrillAlertEnded>());
        Assert.Equal(AlarmClass.Test, answered.ThenOne<AlertClassified>().Class);
        var after = answered.StateAfter!;
        Assert.Equal(
            (AlertStatus.Resolved, AlertDecision.Test, Manager, Soon),
            (after.Status, after.Decision, after.ResolvedBy!.Value, after.ResolvedAt!.Value));
        var verdict = Verdict(answered.Before, answered.Decision.Events)!;
        Assert.Null(verdict.Failure);
        Assert.Equal(Manager, verdict.AnsweredBy);
        Assert.Equal([Manager], verdict.Called);
        new Outcome<Alert>(after.Id, after, AcknowledgeAlert.Decide(
            new(new(after.Id)), after, Answerer(Manager), InForce, Over)).ThenNothing();
    }

    [Theory]
    [InlineData(false, DrillFailure.AnsweredByAnother)]
    [InlineData(true, DrillFailure.AnsweredLate)]
    public void An_answer_from_another_or_too_late_is_a_failure(bool late, DrillFailure why)
    {
        var answered = Answered(late ? Manager : Lead, late ? Over : Soon);
        Assert.Equal(why, Verdict(answered.Before, answered.Decision.Events)!.Failure);
        Assert.False(answered.StateAfter!.Open);
    }

    [Fact]
    public void Unanswered_it_ends_and_is_never_told_to_everybody()
    {
        var drill = Raised(Drill);
        Outcome<Alert> At(DateTimeOffset now) =>
            drill.When(alert => CheckAlert.Decide(new(new(alert!.Id)), alert, Everybody, InForce, now));
        At(Over.AddTicks(-1)).ThenNothing();
        At(Over).Then(new DrillAlertEnded(DrillEnd.Unanswered, Over));
        Assert.Equal(DrillFailure.NotAnswered, Verdict(drill.State, At(Over).Decision.Events)!.Failure);
    }

    [Fact]
    public void Where_the_first_step_reaches_nobody_loudly_it_has_failed_at_once()
    {
        var facts = Raise(Drill, directory: With(Person(Manager, StaffRole.Manager, AppOnly))).Events;
        Assert.Equal(new DrillAlertEnded(DrillEnd.NobodyReachable, Nine), facts[^1]);
        Assert.Equal(DrillFailure.NobodyReached, Verdict(null, facts)!.Failure);
    }

    [Fact]
    public void Whatever_the_ladder_a_drill_ends_within_its_step_and_settles_once() =>
        RandomAgency.Any.Sample(agency =>
        {
            var facts = Raise(Drill, directory: agency.Directory).Events.ToList();
            var alert = Scenario.Fold<Alert>(AlertId(Drill), null, facts)!;
            if (alert.Open)
            {
                facts.AddRange(CheckAlert.Decide(
                    new(new(alert.Id)), alert, agency.Directory, InForce, alert.NextAt!.Value).Events);
            }

            Assert.False(Scenario.Fold<Alert>(AlertId(Drill), null, facts)!.Open);
            Assert.DoesNotContain(facts, fact => fact is AlertExhausted or AlertEscalated);
            Assert.Single(facts.OfType<DrillAlertEnded>());
            Assert.NotNull(Verdict(null, facts)!.Failure);
        });

    [Fact]
    public void A_drill_that_was_held_raises_it_and_one_that_failed_calls_the_safety_leads()
    {
        var held = Found(new DrillHeld(Agency.Team, null, Nine, Over));
        Assert.Equal((AlertKind.Drill, Severity.Serious), (held.Kind, held.Severity));
        var failed = Found(new DrillFoundFailed(
            Agency.Team, DrillFailure.NotAnswered, [Manager], null, Nine, Over, Over));
        Assert.Equal((AlertKind.DrillFailed, Severity.Moderate), (failed.Kind, failed.Severity));
        Assert.Equal(LadderRole.SafetyLead, failed.Ladder!.Steps.Single().Targets.Single().Role);
    }

    [Fact]
    public void Its_message_says_that_it_is_a_drill()
    {
        var message = AlertMessage.Of(new(Id(1)), new(Id(2)), AlertKind.Drill, Severity.Serious);
        Assert.Equal("Drill – a test, nothing has happened", message.Subject);
        Assert.StartsWith("This is a drill.", message.Body, StringComparison.Ordinal);
        Assert.Contains(message.Link, message.Body, StringComparison.Ordinal);
    }

    private static Finding Found(object fact) => Assert.Single(SafetyRules.FindingsOf(
        new Sighting(fact, Id(1), Agency.Team.Value, TeamOf(null), TeamOf(null)), InForce));
}
