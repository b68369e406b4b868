using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>How one drill of a team went.</summary>
/// <param name="HeldAt">When it began.</param>
/// <param name="By">Who held it, or null when the clock did.</param>
/// <param name="EndedAt">When it was answered, or found to have failed.</param>
/// <param name="Failure">Why it failed, or null when it passed.</param>
/// <param name="AnsweredBy">Who answered, or null.</param>
public sealed record DrillResult(
    DateTimeOffset HeldAt, StaffId? By, DateTimeOffset EndedAt, DrillFailure? Failure, StaffId? AnsweredBy)
{
    /// <summary>It was answered on the first step, within its time.</summary>
    public bool Passed => Failure is null;

    /// <summary>How long it took until somebody answered, or null when nobody did.</summary>
    public TimeSpan? Took => AnsweredBy is null ? null : EndedAt - HeldAt;
}

/// <summary>The drills of a team: the next one, the one that runs, and how the last ones went.</summary>
public sealed record TeamDrills
{
    /// <summary>The kind of the deadline at which the watch asks.</summary>
    public const string Deadline = "drill";

    /// <summary>How many results a team remembers, the newest; the history keeps all. Our judgement.</summary>
    public const int ResultsMax = 36;

    /// <summary>When the watch asks next, or null while the team never had a manager.</summary>
    public DateTimeOffset? LookAt { get; init; }

    /// <summary>When the next drill is held, or null while none is planned.</summary>
    public DateTimeOffset? PlannedFor { get; init; }

    /// <summary>The drill that runs, or null.</summary>
    public DrillHeld? Running { get; init; }

    /// <summary>How the last ones went, oldest first.</summary>
    public IReadOnlyList<DrillResult> Results { get; init; } = [];

    /// <summary>The drills after one more fact of the team.</summary>
    internal TeamDrills After(object fact) => fact switch
    {
        TeamManagerSet { Before: null } => this with { LookAt = LookAfter(fact) },
        DrillScheduled f => this with { LookAt = LookAfter(fact), PlannedFor = f.At },
        DrillHeld f => this with { LookAt = LookAfter(fact), Running = f },
        DrillPassed f => Ended(new(f.HeldAt, Running?.By, f.PassedAt, null, f.AnsweredBy), f.NextAt),
        DrillFoundFailed f => Ended(new(f.HeldAt, Running?.By, f.FoundAt, f.Why, f.AnsweredBy), f.NextAt),
        _ => this,
    };

    /// <summary>When the watch must ask after a fact, or null when the fact says nothing of it.</summary>
    internal static DateTimeOffset? LookAfter(object fact) => fact switch
    {
        // The canary proves more, and oftener; nobody could answer its drill.
        TeamManagerSet f when Canary.Is(f.Team) => null,
        TeamManagerSet { Before: null } f => f.SetAt + DrillTimes.FirstLookAfter,
        DrillScheduled f => f.At,
        DrillHeld f => f.GiveUpAt,
        DrillPassed f => f.NextAt,
        DrillFoundFailed f => f.NextAt,
        _ => null,
    };

    private TeamDrills Ended(DrillResult result, DateTimeOffset next) => this with
    {
        LookAt = next,
        PlannedFor = next,
        Running = null,
        Results = [.. Results.TakeLast(ResultsMax - 1), result],
    };
}
