using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>A person took the alert; from now on it is theirs, and nobody else is called.</summary>
/// <param name="By">Who.</param>
/// <param name="AcknowledgedAt">When.</param>
/// <param name="ExpiresAt">When it is called again if nothing follows.</param>
public sealed record AlertAcknowledged(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AcknowledgedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ExpiresAt) : IFact;

/// <summary>Why an acknowledgement, or a silence, came to its end.</summary>
public enum PauseEnd
{
    /// <summary>Its time was over and nothing had followed.</summary>
    TimeOver,

    /// <summary>The alert became more severe than what was answered.</summary>
    SeverityRose,

    /// <summary>A person asked for the next step.</summary>
    Escalated,

    /// <summary>What came to light concerns the very person who answered.</summary>
    OwnerConcerned,

    /// <summary>The call for help that held the alert back was decided.</summary>
    CallDecided,
}

/// <summary>An acknowledgement no longer holds; the alert has no owner and calls go on.</summary>
/// <param name="Owner">Who had it.</param>
/// <param name="End">Why it no longer holds.</param>
/// <param name="Step">The step that is called now.</param>
/// <param name="Round">The round that starts with it.</param>
/// <param name="FoundAt">When the watch found it.</param>
/// <param name="AnswerBy">Until when the step has time.</param>
public sealed record AcknowledgementFoundExpired(
    [property: Privacy(PrivacyClass.Staff)] StaffId Owner,
    [property: Privacy(PrivacyClass.None)] PauseEnd End,
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerBy) : IFact;

/// <summary>Why a person silences an alert.</summary>
public enum SilenceReason
{
    /// <summary>It is dealt with outside this service.</summary>
    HandledElsewhere,

    /// <summary>Someone must be waited for.</summary>
    WaitingForSomeone,

    /// <summary>It is to be done in working hours.</summary>
    UntilWorkingHours,

    /// <summary>It belongs to planned work or a test.</summary>
    PlannedWork,
}

/// <summary>A person silenced the alert until a moment; they answer for it until then.</summary>
/// <param name="By">Who.</param>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Note">Why, in their words, or null.</param>
/// <param name="SilencedAt">When.</param>
/// <param name="Until">When calls go on.</param>
public sealed record AlertSilenced(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] SilenceReason Reason,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilencedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset Until) : IFact;

/// <summary>A silence is over; calls go on where they stood.</summary>
/// <param name="End">Why it is over.</param>
/// <param name="Step">The step that is called now.</param>
/// <param name="Round">The round that starts with it.</param>
/// <param name="EndedAt">When.</param>
/// <param name="AnswerBy">Until when the step has time.</param>
public sealed record AlertSilenceEnded(
    [property: Privacy(PrivacyClass.None)] PauseEnd End,
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerBy) : IFact;
