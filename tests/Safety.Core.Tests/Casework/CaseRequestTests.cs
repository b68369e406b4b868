using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Casework.Pair;

namespace Safety.Core.Tests.Casework;

public sealed class CaseRequestTests
{
    private static Outcome<Allocation> AskedAt(DateTimeOffset moment, params object[] facts) => Given(facts).When(
        one => CheckAllocation.Decide(new(Id), one, North, Line, Clocks, moment));

    private static RefuseRequest No(int days = 20) => new(Id, Sealed("no"), Sealed("two go"), Nine.AddDays(days));

    private static IReadOnlyList<Finding> Found(Outcome<Allocation> outcome, object fact) => SafetyRules.FindingsOf(
        new Sighting(fact, Guid.NewGuid(), Id.Value, outcome.Before, outcome.StateAfter!), Rules);

    [Fact]
    public void A_request_is_answered_within_five_working_days()
    {
        Carried().When(one => RequestRelease.Decide(Leave(), one, Beside, Ada, Nine)).Then(Asked);
        Carried(Asked).When(one => RequestRelease.Decide(Leave(), one, Beside, Ada, Ten)).ThenNothing();
        Carried(Asked).When(one => RequestRelease.Decide(Leave(CaseRequestKind.Closure), one, Beside, Ada, Ten))
            .ThenRefused<RequestRelease.AskedAlready>();
        Carried().When(one => RequestRelease.Decide(Leave(), one, Beside, Bo, Nine)).ThenRefused<CaseNotYours>();
        Given(Proposed).When(one => RequestRelease.Decide(Leave(), one, Beside, Ada, Nine))
            .ThenRefused<CaseNotCarried>();
    }

    [Theory]
    [InlineData(9, 18)]
    [InlineData(17, 19)]
    [InlineData(22, 24)]
    public void After_something_grave_or_on_the_workers_word_it_is_answered_on_the_same_day(int hour, int due)
    {
        var at = Nine.Date.AddHours(hour);
        var now = new DateTimeOffset(at, TimeSpan.Zero);
        foreach (var (word, beside) in new[] { (true, Beside), (false, Beside with { IsGrave = true }) })
        {
            var fact = Carried().When(one => RequestRelease.Decide(Leave(sameDay: word), one, beside, Ada, now))
                .ThenOne<TransferRequested>();
            Assert.True(fact.SameDay);
            Assert.Equal(new DateTimeOffset(Nine.Date, TimeSpan.Zero).AddHours(due), fact.DueAt);
        }
    }

    [Fact]
    public void Who_must_answer_grants_or_refuses_with_reason_substitute_and_date()
    {
        Carried(Asked).When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByBo, Ten)).Then(Granted);
        Carried(Asked, Granted).When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByBo, Due)).ThenNothing();
        Carried(Asked).When(one => RefuseRequest.Decide(No(), one, Line, Clocks, ByBo, Ten)).Then(Refused);
        Carried(Asked, Refused).When(one => RefuseRequest.Decide(No(), one, Line, Clocks, ByBo, Ten)).ThenNothing();
        Carried(Asked).When(one => RefuseRequest.Decide(No(40), one, Line, Clocks, ByBo, Ten))
            .ThenRefused<BadCaseReviewDate>();
        Carried(Asked).When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByAda, Ten))
            .ThenRefused<RequestNotYoursToAnswer>();
        Carried().When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByBo, Ten)).ThenRefused<NoRequestWaits>();
    }

    [Fact]
    public void A_second_refusal_goes_above_the_refuser()
    {
        Assert.Equal([Bo, Di], ManagementLine.Of(Ada, null, Agency(), Ten));
        Assert.Equal([Di], ManagementLine.Of(Ada, Bo, Agency(), Ten));
        var second = Asked with { Number = 2, Answerer = Di };
        Carried(Asked, Refused, second).When(one => RefuseRequest.Decide(No(25), one, [Di], Clocks, ByBo, Ten))
            .ThenRefused<RequestNotYoursToAnswer>();
        Carried(Asked, Refused with { By = Cy }, second)
            .When(one => GrantRequest.Decide(new(Id), one, [Di], Clocks, ByCy, Ten))
            .ThenRefused<RequestNotYoursToAnswer>();
        Carried(Asked, Refused, second).When(one => GrantRequest.Decide(new(Id), one, [Di], Clocks, ByDi, Ten))
            .ThenOne<TransferGranted>();
    }

    [Fact]
    public void A_request_is_taken_back_by_the_worker_alone()
    {
        var back = Carried(Asked).When(one => WithdrawRequest.Decide(new(Id), one, Ada, Ten));
        Assert.Empty(back.StateAfter!.Owed);
        Carried(Asked, back.ThenOne<CaseRequestWithdrawn>())
            .When(one => WithdrawRequest.Decide(new(Id), one, Ada, Ten)).ThenNothing();
        Carried(Asked).When(one => WithdrawRequest.Decide(new(Id), one, Bo, Ten)).ThenRefused<CaseNotYours>();
    }

    [Fact]
    public void What_nobody_answers_calls_each_manager_up_to_the_director_and_then_everybody()
    {
        AskedAt(Due.AddTicks(-1), Proposed, Accepted, Asked).ThenNothing();
        var late = AskedAt(Due, Proposed, Accepted, Asked).Then(Unanswered);
        var finding = Assert.Single(Found(late, Unanswered));
        Assert.Equal((AlertKind.TransferUnanswered, Severity.Moderate), (finding.Kind, finding.Severity));
        Assert.Equal([Ada], finding.Concerned);
        Assert.Equal([Bo, Di], finding.Ladder!.Steps.Take(2).Select(step => step.Targets[0].Person!.Value));
        Assert.Equal(4, finding.Ladder.Steps.Count);
        var again = AskedAt(Due.AddDays(3), Proposed, Accepted, Asked, Unanswered);
        Assert.Equal(Severity.Serious, Assert.Single(Found(again, again.ThenOne<RequestFoundUnanswered>())).Severity);
    }

    [Fact]
    public void When_it_is_answered_at_last_the_alert_says_so_and_stays_for_a_person()
    {
        var done = Carried(Asked, Unanswered).When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByBo, Due));
        var finding = Assert.Single(Found(done, done.ThenOne<TransferGranted>()));
        Assert.True(finding.JoinsOnly);
        Assert.Contains("was done", finding.Reason, StringComparison.Ordinal);
        // The alert stands with whoever leads the worker, and that may be another team than the client's.
        var elsewhere = Unanswered with { Team = new TeamId(Guid.CreateVersion7()) };
        var far = Carried(Asked, elsewhere).When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByBo, Due));
        Assert.Equal(elsewhere.Team, Assert.Single(Found(far, far.ThenOne<TransferGranted>())).Subject.Team);
        var quick = Carried(Asked).When(one => GrantRequest.Decide(new(Id), one, Line, Clocks, ByBo, Ten));
        Assert.Empty(Found(quick, quick.ThenOne<TransferGranted>()));
    }

    [Fact]
    public void What_was_granted_or_refused_and_then_forgotten_is_found_too()
    {
        var grant = AskedAt(Ten.AddDays(14), Proposed, Accepted, Asked, Granted).ThenOne<AllocationFoundOverdue>();
        Assert.Equal(AllocationDuty.Handover, grant.Duty);
        var refusal = AskedAt(Nine.AddDays(20), Proposed, Accepted, Asked, Refused);
        var late = refusal.ThenOne<AllocationFoundOverdue>();
        Assert.Equal(AllocationDuty.RefusalReview, late.Duty);
        Assert.Contains(Bo, Assert.Single(Found(refusal, late)).Concerned);
        var seen = Carried(Asked, Refused, late).When(one => ReviewAllocation.Decide(
            new(Id, AllocationDuty.RefusalReview, Sealed("holds")), one, Line, ByBo, Due));
        Assert.Empty(seen.StateAfter!.Owed);
        Carried(Asked).When(one => ReviewAllocation.Decide(
            new(Id, AllocationDuty.Answer, Sealed("x")), one, Line, ByBo, Due))
            .ThenRefused<ReviewAllocation.NotAReview>();
    }

    [Theory]
    [InlineData(new[] { 1 }, false)]
    [InlineData(new[] { 1, 23 }, true)]
    [InlineData(new[] { 1, 25 }, false)]
    [InlineData(new[] { 1, 2, 3 }, true)]
    public void The_third_worker_who_asks_to_leave_a_client_within_two_years_opens_a_conference(
        int[] monthsAgo, bool found)
    {
        var beside = Beside with { OthersAskedAt = [.. monthsAgo.Select(months => Nine.AddMonths(-months))] };
        var outcome = Carried().When(one => RequestRelease.Decide(Leave(), one, beside, Ada, Nine));
        var serial = outcome.Decision.Events.OfType<SerialTransferFound>().ToList();
        Assert.Equal(found, serial.Count == 1);
        if (!found) return;
        var finding = Found(outcome, serial[0]).Single(one => one.Kind == AlertKind.SerialTransfer);
        Assert.Contains("judges neither the client nor a worker", finding.Reason, StringComparison.Ordinal);
        // The same worker who asks again, and one who asks to close, are no further worker.
        Assert.DoesNotContain(
            Carried(Asked, Refused).When(one => RequestRelease.Decide(Leave(), one, beside, Ada, Due))
                .Decision.Events,
            fact => fact is SerialTransferFound);
        Assert.DoesNotContain(
            Carried().When(one => RequestRelease.Decide(Leave(CaseRequestKind.Closure), one, beside, Ada, Nine))
                .Decision.Events,
            fact => fact is SerialTransferFound);
    }
}
