using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>What was decided about an alert.</summary>
public enum AlertDecision
{
    /// <summary>A limit or another control was put in force.</summary>
    Enforced,

    /// <summary>It was reviewed, and things go on as they are.</summary>
    ReviewedContinue,

    /// <summary>There was nothing behind it.</summary>
    FalseAlarm,

    /// <summary>It was raised to be on the safe side, and rightly so.</summary>
    Precautionary,

    /// <summary>It was a test.</summary>
    Test,
}

/// <summary>What an alarm proved to be; the four classes by which alarm precision is counted.</summary>
public enum AlarmClass
{
    /// <summary>Nothing behind it.</summary>
    False,

    /// <summary>A test.</summary>
    Test,

    /// <summary>On the safe side.</summary>
    Precautionary,

    /// <summary>Real.</summary>
    Incident,
}

/// <summary>Which control was put in force.</summary>
public enum EnforcedControl
{
    /// <summary>Not said.</summary>
    NotStated,

    /// <summary>A limit for the client.</summary>
    Limit,

    /// <summary>No visit without a second person.</summary>
    Escort,

    /// <summary>No visits for now.</summary>
    VisitsSuspended,

    /// <summary>Another worker, or another service.</summary>
    Transfer,

    /// <summary>The police were called or informed.</summary>
    Police,

    /// <summary>Something for the worker: rest, support, less load.</summary>
    WorkerSupport,

    /// <summary>Another control, told in the reason.</summary>
    Other,
}

/// <summary>What the alarm proved to be.</summary>
/// <param name="Class">The class.</param>
/// <param name="By">Who says so.</param>
/// <param name="ClassifiedAt">When.</param>
public sealed record AlertClassified(
    [property: Privacy(PrivacyClass.None)] AlarmClass Class,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ClassifiedAt) : IFact;

/// <summary>A named person decided to put a limit or another control in force. The machine never does.</summary>
/// <param name="Control">Which control.</param>
/// <param name="ControlId">The limit or other thing by which it is done, or null.</param>
/// <param name="Reason">Why, in their words.</param>
/// <param name="By">Who.</param>
/// <param name="DecidedAt">When.</param>
public sealed record EnforcementDecided(
    [property: Privacy(PrivacyClass.Client)] EnforcedControl Control,
    [property: Privacy(PrivacyClass.Client)] Guid? ControlId,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DecidedAt) : IFact;

/// <summary>A person answered for the alert; it is over.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Reason">
/// Why, in their words; or in the service's, where they answered in its own place what the alert was raised for.
/// </param>
/// <param name="By">Who.</param>
/// <param name="ResolvedAt">When.</param>
public sealed record AlertResolved(
    [property: Privacy(PrivacyClass.None)] AlertDecision Decision,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ResolvedAt) : IFact;

/// <summary>A resolved alert was taken up again; calls start at the first step.</summary>
/// <param name="Reason">Why, in their words.</param>
/// <param name="By">Who.</param>
/// <param name="Round">The round that starts with it.</param>
/// <param name="ReopenedAt">When.</param>
/// <param name="AnswerBy">Until when the first step has time.</param>
public sealed record AlertReopened(
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReopenedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerBy) : IFact;
