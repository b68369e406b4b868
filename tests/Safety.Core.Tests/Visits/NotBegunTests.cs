using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

/// <summary>A planned visit that never begins is asked after: first the worker, then the team.</summary>
public sealed class NotBegunTests
{
    private static readonly DateTimeOffset AskedAt = Two.AddMinutes(30);
    private static readonly DateTimeOffset FoundAt = Two.AddMinutes(45);
    private static readonly VisitReminderFoundDue Asked = new(VisitDeadline.Start, FoundAt, AskedAt);
    private static readonly VisitFoundNotBegun NotBegun = new(Two, FoundAt, null, FoundAt);

    private static Outcome<Visit> Look(Given<Visit> given, DateTimeOffset moment) =>
        given.When(visit => CheckVisit.Decide(new(Id), visit, moment));

    private static IReadOnlyList<RuleAnswer> Judged(Given<Visit> given, object fact) => SafetyRules.Look(
        new Sighting(fact, Id.Value, Id.Value, given.State, Visit.Evolve(given.State, Id.Value, fact)), InForce);

    [Fact]
    public void The_worker_is_asked_half_an_hour_late_and_the_team_a_quarter_later_each_once()
    {
        Look(GivenCalm(), AskedAt.AddTicks(-1)).ThenNothing();
        Look(GivenCalm(), AskedAt).Then(Asked);
        Look(GivenCalm(Asked), FoundAt.AddTicks(-1)).ThenNothing();
        var after = Look(GivenCalm(Asked), FoundAt).Then(NotBegun).StateAfter!;
        Assert.Equal((VisitStatus.Planned, null, 0), (after.Status, after.StartDue, after.Reminded.Count));
        Assert.Empty(after.LiveAlarms);
        Look(GivenCalm(Asked, NotBegun), FoundAt.AddDays(9)).ThenNothing();
        Look(GivenCalm(), FoundAt).Then(NotBegun);
    }

    [Fact]
    public void Whoever_plans_at_the_door_has_the_same_time_from_then_on()
    {
        var late = Planned with { PlannedAt = Two.AddMinutes(50) };
        Assert.Equal(Two.AddMinutes(80), Scenario.Given<Visit>(Id.Value, late).State!.StartDue!.RemindAt);
    }

    [Fact]
    public void Nobody_is_asked_of_a_visit_that_began_was_called_off_or_that_the_worker_refused()
    {
        var cancelled = new VisitCancelled(null, Ada, VisitChannel.Page, Two);
        object[] ends = [Started, cancelled, Refused];
        foreach (var end in ends)
        {
            Assert.DoesNotContain(
                Look(GivenCalm(end), FoundAt).Decision.Events,
                fact => fact is VisitFoundNotBegun or VisitReminderFoundDue { About: VisitDeadline.Start });
            Assert.Null(GivenCalm(Asked, end).State!.StartDue);
            Assert.Empty(GivenCalm(Asked, end).State!.Reminded);
        }
    }

    [Fact]
    public void The_canary_is_not_asked()
    {
        var canary = Planned with { Worker = Canary.Worker };
        Look(Scenario.Given<Visit>(Id.Value, canary), FoundAt.AddDays(1)).ThenNothing();
        Assert.Empty(Visit.DeadlinesOf(canary));
        Assert.Equal(
            [new DeadlineChange.Arm("visit_start", 0, AskedAt), new DeadlineChange.Arm("visit_start", 1, FoundAt)],
            Visit.DeadlinesOf(Planned));
    }

    [Fact]
    public void A_visit_called_off_under_duress_stays_as_silent_as_one_called_off()
    {
        var silent = GivenCalm().When(visit =>
            CancelVisit.Decide(new(Id, null, VisitChannel.Page), visit, AsAda, true, Two));
        Look(GivenCalm([.. silent.Decision.Events]), FoundAt).ThenNothing();
    }

    [Fact]
    public void While_help_is_called_for_it_is_said_and_raises_nothing_of_its_own()
    {
        var found = Look(GivenCalm(Sos), FoundAt).ThenOne<VisitFoundNotBegun>();
        Assert.Equal(VisitAlarmKind.Sos, found.JoinsCall);
        var silent = Assert.Single(
            Judged(GivenCalm(Sos), found), one => one.Rule == nameof(VisitThatNeverBeganNeedsAnAnswer));
        Assert.Contains("call for help", Assert.IsType<Judgement.Fits>(silent.Judgement).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_team_answers_it_as_low_and_the_worker_does_not()
    {
        var finding = Assert.Single(Judged(GivenCalm(Asked), NotBegun), one => one.Finding is not null).Finding!;
        Assert.Equal((AlertKind.VisitNotBegun, Severity.Low), (finding.Kind, finding.Severity));
        Assert.Equal((North, null, false), (finding.Subject.Team, finding.Ladder, finding.JoinsOnly));
        Assert.Equal([Ada], finding.Concerned);
    }
}
