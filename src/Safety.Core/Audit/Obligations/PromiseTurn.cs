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

    /// <summary>What it was for falls away.</summary>
    /// <param name="Kind">What was promised, or null for every promise of the stream.</param>
    /// <param name="Step">Which of several.</param>
    /// <param name="At">When.</param>
    public sealed record Released(ObligationKind? Kind, int Step, DateTimeOffset At) : PromiseTurn;
}
