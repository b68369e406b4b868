using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>What a person can carry in a span of time. Why is told nowhere.</summary>
/// <param name="Declaration">The declaration.</param>
/// <param name="Percent">How much of their usual load, from 0 to 100.</param>
/// <param name="Exclusions">What they do not take on meanwhile.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record CapacitySpan(
    CapacityDeclarationId Declaration,
    int Percent,
    IReadOnlyList<CapacityExclusion> Exclusions,
    DateTimeOffset From,
    DateTimeOffset Until)
{
    /// <summary>Whether the moment lies in it.</summary>
    public bool Covers(DateTimeOffset moment) => From <= moment && moment < Until;

    /// <summary>Whether any moment of a span lies in it.</summary>
    public bool Meets(DateTimeOffset from, DateTimeOffset until) => From < until && from < Until;
}

/// <summary>A training that a person completed.</summary>
/// <param name="Kind">Which.</param>
/// <param name="CompletedOn">The day of completion.</param>
/// <param name="ValidUntil">The last day on which it counts.</param>
public sealed record TrainingHeld(TrainingKind Kind, DateOnly CompletedOn, DateOnly ValidUntil);

/// <summary>A time in which adverse decisions about a person are looked at by somebody neutral.</summary>
/// <param name="Ground">Which right the person used.</param>
/// <param name="Visit">At which visit, or null when it was at none.</param>
/// <param name="From">From when.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record ProtectionSpan(
    ProtectionGround Ground, VisitId? Visit, DateTimeOffset From, DateTimeOffset Until)
{
    /// <summary>Whether the moment lies in it.</summary>
    public bool Covers(DateTimeOffset moment) => From <= moment && moment < Until;
}
