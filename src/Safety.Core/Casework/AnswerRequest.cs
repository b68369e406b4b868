using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Casework;

/// <summary>Grants the request that waits.</summary>
/// <param name="Allocation">The allocation.</param>
public sealed record GrantRequest(AllocationId Allocation)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="line">Who may answer now; see <see cref="ManagementLine"/>.</param>
    /// <param name="clocks">The clocks in force.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        GrantRequest command, Allocation? allocation, IReadOnlyList<StaffId> line, CaseworkClocks clocks,
        CaseCaller caller, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (!Answering.May(allocation, line, caller)) return new RequestNotYoursToAnswer();
        if (allocation.Granted is not null) return Decision.Nothing;
        if (allocation.Waiting is not { } waiting) return new NoRequestWaits();
        var handover = now.AddDays(clocks.HandoverDays);
        var (id, client, worker) = (command.Allocation, allocation.Client, allocation.Worker);
        return Decision.Of(waiting.Kind switch
        {
            CaseRequestKind.Transfer => (object)new TransferGranted(
                id, client, worker, waiting.Number, caller.By, now, handover),
            CaseRequestKind.Closure => new ClosureGranted(
                id, client, worker, waiting.Number, caller.By, now, handover),
        });
    }
}

/// <summary>Refuses the request that waits: with a reason, a substitute, and a date to look again.</summary>
/// <param name="Allocation">The allocation.</param>
/// <param name="Reason">Why, sealed.</param>
/// <param name="Substitute">What is done instead to keep the worker safe, sealed.</param>
/// <param name="ReviewDueAt">By when it is looked at again.</param>
public sealed record RefuseRequest(
    AllocationId Allocation, SealedText Reason, SealedText Substitute, DateTimeOffset ReviewDueAt)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="line">Who may answer now; see <see cref="ManagementLine"/>.</param>
    /// <param name="clocks">The clocks in force.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RefuseRequest command, Allocation? allocation, IReadOnlyList<StaffId> line, CaseworkClocks clocks,
        CaseCaller caller, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        var due = command.ReviewDueAt.ToUniversalTime();
        if (allocation.Request is { State: CaseRequestState.Refused } refused && refused.By == caller.By
            && allocation.Refusal?.ReviewDueAt == due) return Decision.Nothing;
        if (!Answering.May(allocation, line, caller)) return new RequestNotYoursToAnswer();
        if (allocation.Waiting is not { } waiting) return new NoRequestWaits();
        if (!CaseworkClocks.Allow(due, now, clocks.RefusalReviewDaysMax))
            return new BadCaseReviewDate(clocks.RefusalReviewDaysMax);
        var (id, client, worker) = (command.Allocation, allocation.Client, allocation.Worker);
        return Decision.Of(waiting.Kind switch
        {
            CaseRequestKind.Transfer => (object)new TransferRefused(
                id, client, worker, waiting.Number, command.Reason, command.Substitute, due, caller.By, now),
            CaseRequestKind.Closure => new ClosureRefused(
                id, client, worker, waiting.Number, command.Reason, command.Substitute, due, caller.By, now),
        });
    }
}

/// <summary>Takes one's request back.</summary>
/// <param name="Allocation">The allocation.</param>
public sealed record WithdrawRequest(AllocationId Allocation)
{
    /// <summary>Decides. Only the worker says so.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="allocation">The allocation, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(WithdrawRequest command, Allocation? allocation, StaffId by, DateTimeOffset now)
    {
        if (allocation is null) return new NoSuchAllocation();
        if (allocation.Worker != by) return new CaseNotYours();
        if (allocation.Request is { State: CaseRequestState.Withdrawn }) return Decision.Nothing;
        if (allocation.Waiting is not { } waiting) return new NoRequestWaits();
        return Decision.Of(new CaseRequestWithdrawn(
            command.Allocation, allocation.Client, allocation.Worker, waiting.Number, now));
    }
}

/// <summary>Who may answer a request.</summary>
public static class Answering
{
    /// <summary>
    /// Whether somebody may: who stands in the line, or a safety lead; never the worker, nor who refused before.
    /// </summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="line">Who may answer now; see <see cref="ManagementLine"/>.</param>
    /// <param name="caller">Who asks.</param>
    public static bool May(Allocation allocation, IReadOnlyList<StaffId> line, CaseCaller caller) =>
        caller.By != allocation.Worker && caller.By != allocation.Refusal?.By
        && (caller.IsSafetyLead || line.Contains(caller.By));
}
