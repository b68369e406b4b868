using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>Takes on a client whom one was asked to work with.</summary>
/// <param name="Allocation">The allocation.</param>
public sealed record AcceptAllocation(AllocationId Allocation)
{
    /// <summary>Decides. Only the worker says so.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(AcceptAllocation command, Allocation? allocation, StaffId by, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (allocation.Worker != by) return new CaseNotYours();
        return allocation.State switch
        {
            AllocationState.Accepted => Decision.Nothing,
            AllocationState.Proposed or AllocationState.Contested => Decision.Of(
                new AllocationAccepted(command.Allocation, allocation.Client, allocation.Worker, now)),
            AllocationState.Imposed or AllocationState.Ended => new ProposalAlreadyAnswered(),
        };
    }
}

/// <summary>Says why one should not take on a client. It is heard; a manager decides, with a reason.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Reason">Why not, sealed.</param>
public sealed record ContestAllocation(AllocationId Allocation, SealedText Reason)
{
    /// <summary>Decides. Only the worker says so.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(ContestAllocation command, Allocation? allocation, StaffId by, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (allocation.Worker != by) return new CaseNotYours();
        return allocation.State switch
        {
            AllocationState.Contested => Decision.Nothing,
            AllocationState.Proposed => Decision.Of(new AllocationContested(
                command.Allocation, allocation.Client, allocation.Worker, command.Reason, now)),
            AllocationState.Accepted or AllocationState.Imposed or AllocationState.Ended =>
                new ProposalAlreadyAnswered(),
        };
    }
}

/// <summary>Decides that a worker works with a client although they have not taken it on.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Reason">Why, sealed; the worker is owed it, and the manager's own manager sees it.</param>
public sealed record ImposeAllocation(AllocationId Allocation, SealedText Reason)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="team">The team that serves the client now, or null.</param>
    /// <param name="seenBy">The own manager of the one who acts, or null.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ImposeAllocation command, Allocation? allocation, TeamId? team, StaffId? seenBy, CaseCaller caller,
        DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (!caller.Decides || caller.By == allocation.Worker) return new CaseNotForYouToDecide();
        return allocation.State switch
        {
            AllocationState.Imposed => Decision.Nothing,
            AllocationState.Proposed or AllocationState.Contested => Decision.Of(new AllocationImposed(
                command.Allocation, allocation.Client, allocation.Worker, team, command.Reason, caller.By, seenBy,
                now)),
            AllocationState.Accepted or AllocationState.Ended => new ProposalAlreadyAnswered(),
        };
    }
}
