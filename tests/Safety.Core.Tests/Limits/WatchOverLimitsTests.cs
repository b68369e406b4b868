using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Limits;
using static Safety.Core.Tests.Limits.Tap;

namespace Safety.Core.Tests.Limits;

public sealed class WatchOverLimitsTests
{
    private static Outcome<Limit> AskedAt(DateTimeOffset moment, params object[] facts) =>
        Given(facts).When(limit => CheckLimit.Decide(new(Id), limit, North, Rules, moment));

    private static Outcome<Limit> Crossed(int number, DateTimeOffset at, params object[] after) => InForce(after).When(
        limit => RecordLimitBreach.Decide(
            new(Id, LimitOccasionType.Contact, new Guid(number, 0, 0, new byte[8]), Ada, at, "Why."), limit, North,
            Rules, at));

    private static Finding Found(Outcome<Limit> outcome, object fact) => Assert.Single(SafetyRules.FindingsOf(
        new Sighting(fact, Guid.NewGuid(), Id.Value, outcome.Before, outcome.StateAfter!), Rules));

    [Fact]
    public void A_limit_comes_into_force_at_its_date()
    {
        var start = Nine.AddDays(3);
        var approved = Approved with { InForceFrom = start };
        AskedAt(start.AddTicks(-1), Proposed, approved).ThenNothing();
        Assert.Equal(
            start.AddDays(14),
            AskedAt(start, Proposed, approved).ThenOne<LimitCameIntoForce>().EffectReviewDueAt);
    }

    [Fact]
    public void Whether_it_helps_is_asked_for_fourteen_days_after_and_again()
    {
        AskedAt(Ten.AddDays(14).AddTicks(-1), Proposed, Approved, CameIn, Told).ThenNothing();
        var outcome = AskedAt(Ten.AddDays(14), Proposed, Approved, CameIn, Told);
        var late = outcome.ThenOne<LimitFoundOverdue>();
        Assert.Equal((LimitDuty.EffectReview, 1), (late.Duty, late.Times));
        Assert.Equal(AlertKind.LimitReviewDue, Found(outcome, late).Kind);
        Assert.Equal(2, AskedAt(Ten.AddDays(28), Proposed, Approved, CameIn, Told, late)
            .ThenOne<LimitFoundOverdue>().Times);
    }

    [Fact]
    public void A_proposal_that_nobody_decides_calls_the_team()
    {
        var outcome = AskedAt(Nine.AddDays(5), Proposed);
        var late = outcome.ThenOne<LimitFoundOverdue>();
        Assert.Equal(LimitDuty.Decision, late.Duty);
        Assert.Null(Found(outcome, late).Ladder);
    }

    [Fact]
    public void Nothing_ends_silently()
    {
        var reviewed = new LimitEffectReviewed(Id, Dee, LimitEffect.Helped, null, Cy, Review.AddDays(-1), End);
        var near = AskedAt(End.AddDays(-14), Proposed, Approved, CameIn, Told, reviewed);
        var finding = Found(near, near.ThenOne<LimitFoundNearEnd>());
        Assert.Equal(Bo, finding.Ladder!.Steps[0].Targets[0].Person);
        Assert.Contains("ends soon", finding.Reason, StringComparison.Ordinal);
        AskedAt(End, Proposed, Approved, CameIn, Told, reviewed, near.ThenOne<LimitFoundNearEnd>()).Then(Expired);
        var slept = AskedAt(End, Proposed, Approved, CameIn, Told, reviewed).Decision.Events;
        Assert.Equal(
            [typeof(LimitFoundNearEnd), typeof(LimitExpired)], slept.Select(fact => fact.GetType()));
    }

    [Fact]
    public void Time_says_nothing_more_of_what_has_ended()
    {
        AskedAt(End.AddYears(1), Proposed, Declined).ThenNothing();
        AskedAt(End.AddYears(1), Proposed, Approved, CameIn, Lifted).ThenNothing();
        AskedAt(End.AddYears(1), Proposed, Approved, CameIn, Expired).ThenNothing();
        AskedAt(Nine).ThenRefused<NoSuchLimit>();
    }

    [Fact]
    public void A_breach_is_told_to_the_owner_and_never_answered_by_whom_it_happened_to()
    {
        var outcome = Crossed(1, Ten.AddDays(1));
        var finding = Found(outcome, outcome.ThenOne<LimitFoundBreached>());
        Assert.Equal((AlertKind.LimitBreached, Severity.Low), (finding.Kind, finding.Severity));
        Assert.Equal((AlertSubjectType.Client, Dee.Value), (finding.Subject.Type, finding.Subject.Id));
        Assert.Equal([Ada], finding.Concerned);
        Assert.Equal(Bo, finding.Ladder!.Steps[0].Targets[0].Person);
    }

    [Fact]
    public void The_third_breach_in_thirty_days_is_repeated()
    {
        var (one, two) = (Breach(1, Ten.AddDays(1)), Breach(2, Ten.AddDays(20)));
        Assert.False(Crossed(3, Ten.AddDays(31), one, two).ThenOne<LimitFoundBreached>().Repeated);
        var outcome = Crossed(3, Ten.AddDays(30), one, two);
        var third = outcome.ThenOne<LimitFoundBreached>();
        Assert.Equal((3, true), (third.Number, third.Repeated));
        Assert.Equal(AlertKind.LimitBreachRepeated, Found(outcome, third).Kind);
    }

    [Fact]
    public void What_is_told_late_completes_a_window_that_ended_after_it() =>
        Assert.True(Crossed(3, Ten.AddDays(10), Breach(1, Ten.AddDays(1)), Breach(2, Ten.AddDays(20)))
            .ThenOne<LimitFoundBreached>().Repeated);

    [Fact]
    public void One_contact_crosses_a_limit_once_and_only_while_it_is_in_force()
    {
        Crossed(1, Ten.AddDays(2), Breach(1, Ten.AddDays(1))).ThenNothing();
        Crossed(1, Ten.AddMinutes(-1)).ThenRefused<LimitNotInForce>();
        Crossed(1, End).ThenRefused<LimitNotInForce>();
    }

    [Fact]
    public void A_state_stays_small_however_often_a_limit_is_crossed()
    {
        var many = Enumerable.Range(1, 300).Select(n => (object)Breach(n, Ten.AddMinutes(n)));
        var limit = InForce([.. many]).State!;
        Assert.Equal((200, 300), (limit.Breaches.Count, limit.BreachesEver));
    }

    [Fact]
    public void What_was_taken_back_counts_no_more_and_only_once()
    {
        var (one, two) = (Breach(1, Ten.AddDays(1)), Breach(2, Ten.AddDays(2)));
        var outcome = InForce(one, two).When(limit => TakeBackLimitBreach.Decide(
            new(Id, LimitOccasionType.Contact, one.Occasion), limit, Ten.AddDays(3)));
        var back = outcome.ThenOne<LimitBreachTakenBack>();
        Assert.Equal((1, one.HappenedAt), (outcome.StateAfter!.BreachesEver, back.HappenedAt));
        Assert.Equal(two.Occasion, Assert.Single(outcome.StateAfter.Breaches).Occasion);
        Assert.Equal(2, Crossed(3, Ten.AddDays(4), one, two, back).ThenOne<LimitFoundBreached>().Number);
        InForce(one, two, back).When(limit => TakeBackLimitBreach.Decide(
            new(Id, LimitOccasionType.Contact, one.Occasion), limit, Ten.AddDays(5))).ThenNothing();
        InForce(two).When(limit => TakeBackLimitBreach.Decide(
            new(Id, LimitOccasionType.PlannedVisit, two.Occasion), limit, Ten.AddDays(5))).ThenNothing();
    }

    [Fact]
    public void What_the_agency_planned_does_not_make_what_the_client_does_repeated()
    {
        var plans = Enumerable.Range(1, 2).Select(n => (object)(Breach(n, Ten.AddDays(n)) with
        {
            What = LimitOccasionType.PlannedVisit,
        }));
        Assert.Equal(1, Crossed(3, Ten.AddDays(4), [.. plans]).ThenOne<LimitFoundBreached>().Number);
    }
}
