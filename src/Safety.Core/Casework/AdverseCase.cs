using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>
/// What goes against a worker about one of their cases: a client who is imposed on them, or taken from them without
/// their asking. An emergency swap is neither: it is made for the worker's safety and looked at anyway. It says of
/// nobody that they retaliated.
/// </summary>
/// <param name="Worker">The worker.</param>
/// <param name="Report">The id under which it is written down.</param>
/// <param name="By">Who did it.</param>
/// <param name="Words">The words of the imposition, sealed; null for a case that was taken.</param>
public sealed record AdverseCase(StaffId Worker, Guid Report, StaffId By, SealedText? Words)
{
    /// <summary>What a fact is against its worker, or null.</summary>
    /// <param name="before">The allocation's state right before it.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="allocation">The allocation.</param>
    public static AdverseCase? Of(object? before, object fact, Guid allocation) => (before, fact) switch
    {
        (_, AllocationImposed f) => new(f.Worker, IdOf(f, allocation), f.By, f.Reason),
        (Allocation { Granted: null },
            AllocationEnded { Why: AllocationEndWhy.Transferred or AllocationEndWhy.Closed } f) => new(
            f.Worker, NameBasedId.Of(allocation, $"taken:{f.EndedAt.UtcTicks}"), f.By, null),
        _ => null,
    };

    /// <summary>The id under which an imposition is written down.</summary>
    public static Guid IdOf(AllocationImposed fact, Guid allocation) =>
        NameBasedId.Of(allocation, $"imposed:{fact.ImposedAt.UtcTicks}");
}
