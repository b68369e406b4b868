using Safety.Core.Language;

namespace Safety.Core.Audit.Obligations;

/// <summary>One promise with its date and what became of it.</summary>
/// <param name="Kind">What was promised.</param>
/// <param name="Step">Which of several of one kind, from 0.</param>
/// <param name="MadeAt">When it was made.</param>
/// <param name="DueAt">By when.</param>
/// <param name="Owner">Who promised it by name, or null where whoever leads the team owes it.</param>
/// <param name="EndedAt">When it was kept or fell away, or null.</param>
/// <param name="WasKept">Whether it was kept; false when it fell away or stands.</param>
/// <param name="By">Who kept it, or null.</param>
public sealed record Obligation(
    ObligationKind Kind, int Step, DateTimeOffset MadeAt, DateTimeOffset DueAt, StaffId? Owner,
    DateTimeOffset? EndedAt = null, bool WasKept = false, StaffId? By = null)
{
    /// <summary>Whether it still waits.</summary>
    public bool Stands => EndedAt is null;

    /// <summary>How it stands at a moment. What falls away after its time was broken all the same.</summary>
    /// <param name="now">The moment.</param>
    public ObligationState StateAt(DateTimeOffset now) => (EndedAt, WasKept) switch
    {
        (null, _) => now < DueAt ? ObligationState.Open : ObligationState.Broken,
        ({ } ended, true) => ended <= DueAt ? ObligationState.Kept : ObligationState.Late,
        ({ } ended, false) => ended <= DueAt ? ObligationState.Released : ObligationState.Broken,
    };
}
