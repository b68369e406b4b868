using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Why a drill that was planned was not held.</summary>
public enum DrillPutOff
{
    /// <summary>The agency holds no drills by the clock.</summary>
    SwitchedOff,

    /// <summary>The service was not there at its moment; it is not made up for at some other hour.</summary>
    Missed,
}

/// <summary>Why a drill failed.</summary>
public enum DrillFailure
{
    /// <summary>Nobody on the first step could be told so that they must notice.</summary>
    NobodyReached,

    /// <summary>Nobody answered in the time that the first step has.</summary>
    NotAnswered,

    /// <summary>Somebody answered, but only after that time.</summary>
    AnsweredLate,

    /// <summary>Somebody answered whom the first step had not called.</summary>
    AnsweredByAnother,
}

/// <summary>The next drill of a team was planned by the clock. Nobody is told when it will be.</summary>
/// <param name="Team">The team.</param>
/// <param name="At">When it will be held.</param>
/// <param name="InsteadOf">Why the one that was due was not held, or null when none was.</param>
/// <param name="ScheduledAt">When it was planned.</param>
public sealed record DrillScheduled(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset At,
    [property: Privacy(PrivacyClass.None)] DrillPutOff? InsteadOf,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ScheduledAt) : IFact;

/// <summary>
/// A drill of a team's ladder began: its first step is called as by an alert, and told that it is a test.
/// </summary>
/// <param name="Team">The team.</param>
/// <param name="By">Who held it, or null when the clock did, unannounced.</param>
/// <param name="HeldAt">When.</param>
/// <param name="GiveUpAt">When it counts as failed, should its alert never have ended.</param>
public sealed record DrillHeld(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HeldAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset GiveUpAt) : IFact;

/// <summary>A drill was answered by one whom the first step had called, and within its time.</summary>
/// <param name="Team">The team.</param>
/// <param name="AnsweredBy">Who answered.</param>
/// <param name="HeldAt">When the drill began.</param>
/// <param name="PassedAt">When it was answered.</param>
/// <param name="NextAt">When the next one will be held.</param>
public sealed record DrillPassed(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.Staff)] StaffId AnsweredBy,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HeldAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PassedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NextAt) : IFact;

/// <summary>A drill was not answered as it should be. That is a failing of the ladder, not of a person.</summary>
/// <param name="Team">The team.</param>
/// <param name="Why">Why it failed.</param>
/// <param name="Called">Whom the first step had called.</param>
/// <param name="AnsweredBy">Who answered all the same, or null.</param>
/// <param name="HeldAt">When the drill began.</param>
/// <param name="FoundAt">When it was found to have failed.</param>
/// <param name="NextAt">When the next one will be held.</param>
public sealed record DrillFoundFailed(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] DrillFailure Why,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Called,
    [property: Privacy(PrivacyClass.Staff)] StaffId? AnsweredBy,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset HeldAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NextAt) : IFact;
