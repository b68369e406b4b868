using Safety.Core.Limits;
using static Safety.Core.Tests.Limits.Tap;

namespace Safety.Core.Tests.Limits;

public sealed class LimitLifeTests
{
    private static readonly LimitAmended Eased = new(
        Id, Dee, Scheduled with { Hours = Tuesdays with { Until = new TimeOnly(16, 0) } }, Sealed("better"),
        Eleven.AddDays(7), Eleven.AddDays(14), Review, End.AddDays(-14), End, Bo, Eleven);

    private static AmendLimit Amend(LimitTerms terms, int lastsDays = 180) =>
        new(Id, terms, Sealed("better"), Review, Nine.AddDays(lastsDays));

    [Fact]
    public void Another_person_who_decides_approves_and_it_comes_into_force_at_once() =>
        Given(Proposed).When(limit => ApproveLimit.Decide(new(Id), limit, Rules, ByBo, Ten)).Then(Approved, CameIn);

    [Fact]
    public void A_limit_that_begins_later_waits_for_its_day()
    {
        var later = Proposed with { StartsAt = Nine.AddDays(10) };
        var limit = Given(later).When(limit => ApproveLimit.Decide(new(Id), limit, Rules, ByBo, Ten)).StateAfter!;
        Assert.Equal(LimitState.Approved, limit.State);
        Assert.Equal((false, true), (limit.Covers(Nine.AddDays(9)), limit.Covers(Nine.AddDays(10))));
    }

    [Fact]
    public void Nobody_approves_their_own_proposal_or_without_a_managers_say()
    {
        Given(Proposed).When(limit => ApproveLimit.Decide(new(Id), limit, Rules, new(Ada, true), Ten))
            .ThenRefused<NotTheLimitsProposer>();
        Given(Proposed).When(limit => ApproveLimit.Decide(new(Id), limit, Rules, new(Cy, false), Ten))
            .ThenRefused<LimitNotForYouToDecide>();
        Given(Proposed).When(limit => ApproveLimit.Decide(new(Id), limit, Rules, ByBo, Review))
            .ThenRefused<ApproveLimit.LimitProposalTooOld>();
        Given(Proposed, Declined).When(limit => ApproveLimit.Decide(new(Id), limit, Rules, ByBo, Eleven))
            .ThenRefused<LimitAlreadyDecided>();
        InForce().When(limit => ApproveLimit.Decide(new(Id), limit, Rules, ByCy, Eleven)).ThenNothing();
        Given().When(limit => ApproveLimit.Decide(new(Id), limit, Rules, ByBo, Ten)).ThenRefused<NoSuchLimit>();
    }

    [Fact]
    public void A_proposal_is_declined_or_taken_back()
    {
        Given(Proposed).When(limit => DeclineLimit.Decide(new(Id, Sealed("no")), limit, ByBo, Ten)).Then(Declined);
        Given(Proposed).When(limit => DeclineLimit.Decide(new(Id, Sealed("no")), limit, ByAda, Ten))
            .ThenOne<LimitDeclined>();
        Given(Proposed).When(limit => DeclineLimit.Decide(new(Id, Sealed("no")), limit, new(Cy, false), Ten))
            .ThenRefused<LimitNotForYouToDecide>();
        InForce().When(limit => DeclineLimit.Decide(new(Id, Sealed("no")), limit, ByBo, Ten))
            .ThenRefused<LimitAlreadyDecided>();
    }

    [Fact]
    public void The_client_is_told_once_or_a_reason_stands_with_a_date()
    {
        InForce().When(limit => NotifyLimit.Decide(new(Id, LimitNotice.Letter), limit, Ada, Eleven)).Then(Told);
        InForce(Told).When(limit => NotifyLimit.Decide(new(Id, LimitNotice.Phone), limit, Bo, Eleven)).ThenNothing();
        Given(Proposed).When(limit => NotifyLimit.Decide(new(Id, LimitNotice.Letter), limit, Ada, Eleven))
            .ThenRefused<LimitNotInForce>();
        var withheld = InForce().When(limit => WithholdLimitNotification.Decide(
            new(Id, Sealed("danger"), Nine.AddDays(30)), limit, Rules, ByBo, Eleven));
        Assert.Equal(Nine.AddDays(30), withheld.StateAfter!.Owes(LimitDuty.Notification)!.DueAt);
        InForce(Told).When(limit => WithholdLimitNotification.Decide(
            new(Id, Sealed("danger"), Nine.AddDays(30)), limit, Rules, ByBo, Eleven))
            .ThenRefused<WithholdLimitNotification.ClientKnowsOfLimit>();
        InForce().When(limit => WithholdLimitNotification.Decide(
            new(Id, Sealed("danger"), Nine), limit, Rules, ByBo, Eleven)).ThenRefused<BadLimitReviewDate>();
    }

    [Fact]
    public void Easing_a_limit_tells_the_client_anew_and_looks_at_its_effect_anew()
    {
        var limit = InForce(Told).When(limit => AmendLimit.Decide(
            Amend(Eased.Terms), limit, Around, Rules, ByBo, Eleven)).Then(Eased).StateAfter!;
        Assert.Equal((null, Bo), (limit.NotifiedAt, limit.Owner!.Value));
    }

    [Fact]
    public void What_asks_more_is_a_new_limit()
    {
        var shorter = Scheduled with { Hours = Tuesdays with { Until = new TimeOnly(14, 30) } };
        foreach (var terms in new[] { shorter, new LimitTerms(LimitKind.ServicePaused) })
            InForce().When(limit => AmendLimit.Decide(Amend(terms), limit, Around, Rules, ByCy, Eleven))
                .ThenRefused<AmendLimit.HarderThanApproved>();
        Assert.True(new LimitTerms(LimitKind.MaxContactsPerPeriod, Most: 2, PeriodDays: 7)
            .IsHarderThan(new(LimitKind.MaxContactsPerPeriod, Most: 3, PeriodDays: 7)));
        Assert.True(new LimitTerms(LimitKind.NoContactWithWorker, Person: Ada)
            .IsHarderThan(new(LimitKind.NoContactWithWorker, Person: Bo)));
    }

    [Fact]
    public void Nobody_prolongs_alone_what_they_answer_for()
    {
        InForce().When(limit => AmendLimit.Decide(Amend(Scheduled, 181), limit, Around, Rules, ByBo, Eleven))
            .ThenRefused<AmendLimit.ProlongedByItsOwner>();
        InForce().When(limit => AmendLimit.Decide(Amend(Scheduled, 181), limit, Around, Rules, ByCy, Eleven))
            .ThenOne<LimitAmended>();
        InForce().When(limit => AmendLimit.Decide(Amend(Scheduled), limit, Around, Rules, ByBo, Eleven)).ThenNothing();
        InForce(Lifted).When(limit => AmendLimit.Decide(Amend(Scheduled), limit, Around, Rules, ByBo, Eleven))
            .ThenRefused<LimitNotInForce>();
    }

    [Theory]
    [InlineData(LimitEffect.Helped)]
    [InlineData(LimitEffect.Nothing)]
    [InlineData(LimitEffect.Worse)]
    public void Each_answer_about_the_effect_is_as_easy_as_the_others(LimitEffect effect)
    {
        var command = new ReviewLimitEffect(Id, effect, null, null);
        var limit = InForce().When(limit => ReviewLimitEffect.Decide(command, limit, Rules, Ada, Eleven)).StateAfter!;
        Assert.Equal((effect, null), (limit.Effect!.Effect, limit.Owes(LimitDuty.EffectReview)));
        Assert.Equal(Review, limit.ReviewDueAt);
    }

    [Fact]
    public void A_review_that_is_due_sets_the_next_one()
    {
        var command = new ReviewLimitEffect(Id, LimitEffect.Helped, null, null);
        InForce().When(limit => ReviewLimitEffect.Decide(command, limit, Rules, Ada, Review))
            .ThenRefused<ReviewLimitEffect.NextLimitReviewNeeded>();
        InForce().When(limit => ReviewLimitEffect.Decide(
            command with { ReviewDueAt = End }, limit, Rules, Ada, Review)).ThenOne<LimitEffectReviewed>();
        InForce().When(limit => ReviewLimitEffect.Decide(
            command with { ReviewDueAt = End.AddDays(1) }, limit, Rules, Ada, Review))
            .ThenRefused<BadLimitReviewDate>();
        InForce().When(limit => ReviewLimitEffect.Decide(
            command with { Effect = (LimitEffect)9 }, limit, Rules, Ada, Ten))
            .ThenRefused<ReviewLimitEffect.UnknownLimitEffect>();
    }

    [Fact]
    public void A_limit_is_lifted_with_a_reason()
    {
        InForce().When(limit => LiftLimit.Decide(new(Id, LimitLiftReason.NoLongerNeeded, null), limit, ByBo, Eleven))
            .Then(Lifted);
        InForce(Lifted).When(limit => LiftLimit.Decide(new(Id, LimitLiftReason.DidNotHelp, null), limit, ByBo, Eleven))
            .ThenNothing();
        InForce().When(limit => LiftLimit.Decide(new(Id, (LimitLiftReason)99, null), limit, ByBo, Eleven))
            .ThenRefused<LiftLimit.UnknownLiftReason>();
        InForce().When(limit => LiftLimit.Decide(new(Id, LimitLiftReason.DidNotHelp, null), limit, ByAda, Eleven))
            .ThenRefused<LimitNotForYouToDecide>();
        Assert.False(InForce(Lifted).State!.Covers(Eleven));
    }
}
