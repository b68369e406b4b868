using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>
/// Ends an allocation: transferred, closed with care, or the proposal taken back. The worker does it once it was
/// granted, whoever decides for the client's team at any time.
/// </summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Why">Why it ends.</param>
/// <param name="Words">More words, sealed, or null.</param>
/// <param name="Closing">How the work is closed with care, or null when it is not closed.</param>
public sealed record EndAllocation(
    AllocationId Allocation, AllocationEndWhy Why, SealedText? Words, CaseClosing? Closing)
{
    /// <summary>It cannot end in this way now.</summary>
    public sealed record NotThisWay() : Refusal(
        RefusalKind.Conflict, "A proposal is taken back; only what a worker took on is transferred or closed.", "why");

    /// <summary>Closing needs more than was said.</summary>
    /// <param name="Name">The field.</param>
    public sealed record ClosedWithoutCare(string Name) : Refusal(
        RefusalKind.Invalid,
        "Closing needs its ground, a reason, whether a referral was offered or why not, and the check that the client "
        + "is not left in danger without help.", Name);

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        EndAllocation command, Allocation? allocation, CaseCaller caller, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        var mayAsWorker = caller.By == allocation.Worker
            && (allocation.Granted is not null || allocation.State == AllocationState.Ended);
        if (!caller.Decides && !mayAsWorker) return new CaseNotForYouToDecide();
        if (allocation.State == AllocationState.Ended)
            return allocation.End!.Why == command.Why ? Decision.Nothing : new ProposalAlreadyAnswered();
        if (!Fits(command.Why, allocation)) return new NotThisWay();
        if (command.Why == AllocationEndWhy.Closed && Missing(command.Closing) is { } field)
            return new ClosedWithoutCare(field);
        return Decision.Of(new AllocationEnded(
            command.Allocation, allocation.Client, allocation.Worker, command.Why, command.Words,
            command.Why == AllocationEndWhy.Closed ? command.Closing : null, null, null, caller.By, now));
    }

    private static bool Fits(AllocationEndWhy why, Allocation allocation) => why switch
    {
        AllocationEndWhy.Transferred or AllocationEndWhy.Closed => allocation.IsCarried,
        AllocationEndWhy.ProposalWithdrawn => !allocation.IsCarried,
        AllocationEndWhy.EmergencySwap => false,
    };

    private static string? Missing(CaseClosing? closing) => closing switch
    {
        null => "ground",
        { Referral: ReferralAnswer.NotOffered, ReferralWords: null } => "referral_words",
        { AbandonmentChecked: false } => "abandonment_checked",
        _ => null,
    };
}

/// <summary>
/// Swaps at once after violence or a credible threat: the worker is released, another is asked, and it is looked at
/// afterwards.
/// </summary>
/// <param name="Allocation">The allocation that ends.</param>
/// <param name="To">Who is asked to take the client.</param>
/// <param name="Words">Why, sealed.</param>
/// <param name="ReviewDueAt">By when it is looked at.</param>
public sealed record SwapAtOnce(AllocationId Allocation, StaffId To, SealedText Words, DateTimeOffset ReviewDueAt)
{
    /// <summary>Nothing grave happened between the two lately.</summary>
    public sealed record NothingGraveHappened() : Refusal(
        RefusalKind.Conflict,
        "No serious incident or threat between the two is on record lately. File it, or grant a transfer.");

    /// <summary>Nobody of that id works here.</summary>
    public sealed record SwapWorkerUnknown() : Refusal(
        RefusalKind.Invalid, "There is no such person among those who work here.", "to");

    /// <summary>The other is the same.</summary>
    public sealed record SameWorker() : Refusal(
        RefusalKind.Invalid, "Name another worker than the one who is released.", "to");

    /// <summary>Decides on the allocation that ends; the other begins beside it.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="isGrave">Whether something grave happened lately between the client and the worker.</param>
    /// <param name="clocks">The clocks in force.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        SwapAtOnce command, Allocation? allocation, bool isGrave, CaseworkClocks clocks, CaseCaller caller,
        DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (!caller.Decides) return new CaseNotForYouToDecide();
        if (allocation.End is { Why: AllocationEndWhy.EmergencySwap } end && end.SwappedTo == command.To)
            return Decision.Nothing;
        if (!allocation.IsCarried) return new CaseNotCarried();
        if (command.To == allocation.Worker) return new SameWorker();
        if (!isGrave) return new NothingGraveHappened();
        var due = command.ReviewDueAt.ToUniversalTime();
        if (!CaseworkClocks.Allow(due, now, clocks.SwapReviewDaysMax))
            return new BadCaseReviewDate(clocks.SwapReviewDaysMax);
        return Decision.Of(new AllocationEnded(
            command.Allocation, allocation.Client, allocation.Worker, AllocationEndWhy.EmergencySwap, command.Words,
            null, command.To, due, caller.By, now));
    }
}
