using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>What other rooms may know of an allocation: a value, taken from the state at one moment.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Late">What was found late and is not done, with the kind of request that it is about.</param>
/// <param name="RefusedBy">Who refused a request last, or null.</param>
public sealed record CaseAsSeen(
    ClientId Client, StaffId Worker, IReadOnlyList<LateDuty> Late, StaffId? RefusedBy)
{
    /// <summary>What may be known of a state, or null when it is not that of an allocation.</summary>
    public static CaseAsSeen? Of(object? state) => state is Allocation one
        ? new(one.Client, one.Worker,
            [.. one.Owed.Where(owed => owed.TimesFoundLate > 0).Select(owed => LateDuty.Of(one, owed))],
            one.Refusal?.By)
        : null;
}

/// <summary>Something that was found late.</summary>
/// <param name="Duty">What.</param>
/// <param name="Kind">Which kind of request it is about; a swap counts as a transfer.</param>
/// <param name="DueAt">By when it was to be done.</param>
/// <param name="Team">The team whose alert it is, or null.</param>
public sealed record LateDuty(AllocationDuty Duty, CaseRequestKind Kind, DateTimeOffset DueAt, TeamId? Team)
{
    /// <summary>Something that an allocation owes.</summary>
    internal static LateDuty Of(Allocation allocation, AllocationOwed owed) => new(
        owed.Duty,
        owed.Duty switch
        {
            AllocationDuty.Answer or AllocationDuty.Handover => allocation.Request?.Kind ?? CaseRequestKind.Transfer,
            AllocationDuty.RefusalReview => allocation.Refusal?.Kind ?? CaseRequestKind.Transfer,
            AllocationDuty.SwapReview => CaseRequestKind.Transfer,
        },
        owed.DueAt, owed.FoundFor);
}
