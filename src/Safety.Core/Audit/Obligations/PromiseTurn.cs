using Safety.Core.Language;

namespace Safety.Core.Audit.Obligations;

/// <summary>What one fact does to a promise of its stream.</summary>
public abstract record PromiseTurn
{
    private PromiseTurn()
    {
    }

    /// <summary>It is made, or gets another date while it stands.</summary>
    /// <param name="Kind">What is promised.</param>
    /// <param name="Step">Which of several.</param>
    /// <param name="At">When.</param>
    /// <param name="DueAt">By when it is to be kept.</param>
    /// <param name="Owner">Who promises it by name, or null.</param>
    public sealed record Made(
        ObligationKind Kind, int Step, DateTimeOffset At, DateTimeOffset DueAt, StaffId? Owner = null) : PromiseTurn;

    /// <summary>It is kept; where none stands, nothing changes.</summary>
    /// <param name="Kind">What was promised.</param>
    /// <param name="Step">Which of several.</param>
    /// <param name="At">When.</param>
    /// <param name="By">Who kept it, or null.</param>
    public sealed record Kept(ObligationKind Kind, int Step, DateTimeOffset At, StaffId? By) : PromiseTurn;

    /// <summary>
    /// Its time is over, and somebody looked what became of it by then. It is known by another number from now on, so
    /// that the next one can stand beside it.
    /// </summary>
    /// <param name="Kind">What was promised.</param>
    /// <param name="Number">The number by which it is known from now on.</param>
    /// <param name="Found">What became of it.</param>
    /// <param name="Owner">Who owed it, or null where that is not known.</param>
    public sealed record Judged(ObligationKind Kind, int Number, PromiseFound Found, StaffId? Owner) : PromiseTurn;

    /// <summary>What it was for falls away.</summary>
    /// <param name="Kind">What was promised, or null for every promise of the stream.</param>
    /// <param name="Step">Which of several.</param>
    /// <param name="At">When.</param>
    public sealed record Released(ObligationKind? Kind, int Step, DateTimeOffset At) : PromiseTurn;
}

/// <summary>What became of a promise by its date.</summary>
public enum PromiseFound
{
    /// <summary>It was kept by then.</summary>
    Kept,

    /// <summary>It was not owed after all.</summary>
    FellAway,

    /// <summary>It was not kept; it may be made good later.</summary>
    Broken,
}
