using Safety.Core.Casework;
using Safety.Core.Language;
using static Safety.Core.Tests.Casework.Pair;

namespace Safety.Core.Tests.Casework;

public sealed class AllocationLifeTests
{
    private static readonly ProposeAllocation Ask = new(Dee, Ada, Heavy);

    [Fact]
    public void A_worker_is_asked_by_whoever_decides_and_the_same_again_changes_nothing()
    {
        Given().When(one => ProposeAllocation.Decide(Ask, one, Around, ByBo, Nine)).Then(Proposed);
        Given(Proposed).When(one => ProposeAllocation.Decide(Ask, one, Around, ByBo, Ten)).ThenNothing();
        Given(Proposed).When(one => ProposeAllocation.Decide(
            Ask with { Case = new("points", "light") }, one, Around, ByBo, Ten))
            .ThenRefused<ProposeAllocation.AllocatedAlready>();
        Given().When(one => ProposeAllocation.Decide(Ask, one, Around, ByAda, Nine))
            .ThenRefused<CaseNotForYouToDecide>();
        Given().When(one => ProposeAllocation.Decide(
            Ask with { Case = new("points", "none") }, one, Around, ByBo, Nine))
            .ThenRefused<ProposeAllocation.CaseTypeUnknown>();
        Given().When(one => ProposeAllocation.Decide(
            Ask with { Worker = new(Guid.NewGuid()) }, one, Around, ByBo, Nine))
            .ThenRefused<ProposeAllocation.WorkerUnknown>();
    }

    [Fact]
    public void Only_the_worker_takes_it_on_or_says_why_not()
    {
        Given(Proposed).When(one => AcceptAllocation.Decide(new(Id), one, Ada, Nine)).Then(Accepted);
        Given(Proposed).When(one => AcceptAllocation.Decide(new(Id), one, Bo, Nine)).ThenRefused<CaseNotYours>();
        Given(Proposed).When(one => ContestAllocation.Decide(new(Id, Sealed("no")), one, Ada, Nine)).Then(Contested);
        Given(Proposed, Contested).When(one => AcceptAllocation.Decide(new(Id), one, Ada, Nine)).Then(Accepted);
        Carried().When(one => ContestAllocation.Decide(new(Id, Sealed("no")), one, Ada, Nine))
            .ThenRefused<ProposalAlreadyAnswered>();
    }

    [Fact]
    public void A_manager_decides_against_their_word_only_with_a_reason_that_the_managers_manager_sees()
    {
        var impose = new ImposeAllocation(Id, Sealed("must"));
        Given(Proposed, Contested).When(one => ImposeAllocation.Decide(impose, one, North, Di, ByBo, Nine))
            .Then(Imposed);
        Given(Proposed).When(one => ImposeAllocation.Decide(impose, one, North, Di, ByAda, Nine))
            .ThenRefused<CaseNotForYouToDecide>();
        Given(Proposed, Imposed).When(one => ImposeAllocation.Decide(impose, one, North, Di, ByBo, Ten)).ThenNothing();
        Carried().When(one => ImposeAllocation.Decide(impose, one, North, Di, ByBo, Ten))
            .ThenRefused<ProposalAlreadyAnswered>();
    }

    [Fact]
    public void A_concern_about_fit_is_kept_without_fault_and_once()
    {
        var word = new RaiseFitConcern(Id, Guid.NewGuid(), FitSide.Worker, Sealed("we do not fit"));
        var raised = Carried().When(one => RaiseFitConcern.Decide(word, one, ByAda, Ten)).ThenOne<FitConcernRaised>();
        Carried(raised).When(one => RaiseFitConcern.Decide(word, one, ByAda, Ten)).ThenNothing();
        Carried().When(one => RaiseFitConcern.Decide(word, one, ByBo, Ten)).ThenRefused<CaseNotYours>();
        Carried().When(one => RaiseFitConcern.Decide(word with { Side = FitSide.Client }, one, ByBo, Ten))
            .ThenOne<FitConcernRaised>();
        Given(Proposed, Ended()).When(one => RaiseFitConcern.Decide(word, one, ByAda, Ten))
            .ThenRefused<CaseNotCarried>();
    }

    [Fact]
    public void Closing_is_care_a_ground_a_referral_or_why_not_and_that_nobody_is_left_in_danger()
    {
        EndAllocation Close(CaseClosing? closing) => new(Id, AllocationEndWhy.Closed, null, closing);
        Carried().When(one => EndAllocation.Decide(Close(Closing), one, ByBo, Ten)).ThenOne<AllocationEnded>();
        foreach (var closing in new CaseClosing?[]
        {
            null, Closing with { AbandonmentChecked = false }, Closing with { Referral = ReferralAnswer.NotOffered },
        })
            Carried().When(one => EndAllocation.Decide(Close(closing), one, ByBo, Ten))
                .ThenRefused<EndAllocation.ClosedWithoutCare>();
    }

    [Fact]
    public void The_worker_ends_it_once_it_was_granted_and_it_may_begin_again()
    {
        var end = new EndAllocation(Id, AllocationEndWhy.Transferred, null, null);
        Carried().When(one => EndAllocation.Decide(end, one, ByAda, Ten)).ThenRefused<CaseNotForYouToDecide>();
        Carried(Asked, Granted).When(one => EndAllocation.Decide(end, one, ByAda, Ten)).ThenOne<AllocationEnded>();
        Carried(Ended()).When(one => EndAllocation.Decide(end, one, ByAda, Ten)).ThenNothing();
        var again = Carried(Asked, Granted, Ended())
            .When(one => ProposeAllocation.Decide(Ask, one, Around, ByBo, Due)).StateAfter!;
        Assert.Equal((AllocationState.Proposed, 1, Nine), (again.State, again.RequestsEver, again.TransferAskedAt));
        Assert.Empty(again.Owed);
        Given(Proposed).When(one => EndAllocation.Decide(end, one, ByBo, Ten)).ThenRefused<EndAllocation.NotThisWay>();
    }

    [Fact]
    public void After_violence_a_worker_is_released_at_once_and_it_is_looked_at_afterwards()
    {
        var swap = new SwapAtOnce(Id, Eve, Sealed("attack"), Nine.AddDays(10));
        Decision Decide(SwapAtOnce command, Allocation? one, bool grave = true, CaseCaller? by = null) =>
            SwapAtOnce.Decide(command, one, grave, Clocks, by ?? ByBo, Ten);
        var ended = Carried(Asked).When(one => Decide(swap, one));
        Assert.Equal(Eve, ended.ThenOne<AllocationEnded>().SwappedTo);
        Assert.Equal(AllocationDuty.SwapReview, Assert.Single(ended.StateAfter!.Owed).Duty);
        Assert.Equal(CaseRequestState.Overtaken, ended.StateAfter.Request!.State);
        Carried(ended.ThenOne<AllocationEnded>()).When(one => Decide(swap, one)).ThenNothing();
        Carried().When(one => Decide(swap, one, grave: false)).ThenRefused<SwapAtOnce.NothingGraveHappened>();
        Carried().When(one => Decide(swap with { To = Ada }, one)).ThenRefused<SwapAtOnce.SameWorker>();
        Carried().When(one => Decide(swap with { ReviewDueAt = Nine.AddDays(15) }, one))
            .ThenRefused<BadCaseReviewDate>();
        Carried().When(one => Decide(swap, one, by: ByAda)).ThenRefused<CaseNotForYouToDecide>();
    }
}
