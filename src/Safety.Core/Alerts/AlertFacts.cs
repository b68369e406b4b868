using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Alerts;

/// <summary>
/// An alert was born in the transaction of the fact that causes it; the first step of its ladder is called.
/// </summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Subject">Whom or what it concerns, and which team answers.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Reason">Why, in plain words without names.</param>
/// <param name="Evidence">The facts that speak for it.</param>
/// <param name="Ladder">Who is told, in order; frozen for the alert's life.</param>
/// <param name="PolicyVersion">The policy under which it was raised; frozen for the alert's life.</param>
/// <param name="Concerned">The people it is about; they may not answer it.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="AnswerBy">Until when the first step has time.</param>
/// <param name="Client">
/// The client whom it is about, or null when there is none; also null in what was stored before this was kept.
/// </param>
public sealed record AlertRaised(
    [property: Privacy(PrivacyClass.None)] AlertKind Kind,
    [property: Privacy(PrivacyClass.Client)] AlertSubject Subject,
    [property: Privacy(PrivacyClass.None)] Severity Severity,
    [property: Privacy(PrivacyClass.None)] string Reason,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<AlertEvidence> Evidence,
    [property: Privacy(PrivacyClass.Staff)] EscalationLadder Ladder,
    [property: Privacy(PrivacyClass.None)] int PolicyVersion,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Concerned,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RaisedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerBy,
    [property: Privacy(PrivacyClass.Client)] ClientId? Client = null) : IFact;

/// <summary>
/// Another fact speaks for an open alert. If the severity rose, the clock starts again at the first step.
/// </summary>
/// <param name="Evidence">The fact.</param>
/// <param name="Reason">Why it matters, in plain words without names.</param>
/// <param name="Severity">The alert's severity from now on; it never falls.</param>
/// <param name="Concerned">People whom the alert concerns from now on, besides those before.</param>
/// <param name="AddedAt">When it joined.</param>
/// <param name="Round">The round that starts with it, or null when the clock runs on.</param>
/// <param name="AnswerBy">Until when the first step has time, or null when the clock runs on.</param>
public sealed record AlertEvidenceAdded(
    [property: Privacy(PrivacyClass.None)] AlertEvidence Evidence,
    [property: Privacy(PrivacyClass.None)] string Reason,
    [property: Privacy(PrivacyClass.None)] Severity Severity,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> Concerned,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AddedAt,
    [property: Privacy(PrivacyClass.None)] int? Round,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? AnswerBy) : IFact;

/// <summary>Why an alert went on to the next step.</summary>
public enum EscalationCause
{
    /// <summary>Nobody answered in time.</summary>
    Unanswered,

    /// <summary>Nobody on the step could be told.</summary>
    NobodyReachable,

    /// <summary>A person asked for it.</summary>
    Asked,
}

/// <summary>The next step of the ladder was called.</summary>
/// <param name="Step">The step that is called now, from 0.</param>
/// <param name="Round">The round in which it is called.</param>
/// <param name="Cause">Why, as a code.</param>
/// <param name="Reason">Why, in plain words without names.</param>
/// <param name="By">The person who asked, or null when the watch found it.</param>
/// <param name="Note">What that person wrote, or null.</param>
/// <param name="EscalatedAt">When.</param>
/// <param name="AnswerBy">Until when this step has time.</param>
public sealed record AlertEscalated(
    [property: Privacy(PrivacyClass.None)] int Step,
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] EscalationCause Cause,
    [property: Privacy(PrivacyClass.None)] string Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EscalatedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AnswerBy) : IFact;

/// <summary>Whom a broadcast calls.</summary>
public enum BroadcastScope
{
    /// <summary>Every manager and every safety lead of the agency.</summary>
    Everyone,

    /// <summary>The last step of its own ladder again: the canary's, for which no person is called.</summary>
    LastStep,

    /// <summary>The safety leads, as a daily reminder of an alert that nobody answers.</summary>
    SafetyLeads,
}

/// <summary>
/// The ladder ended without an answer: everybody is told, and the alert stays open. This is the record of a failure of
/// the organisation, never of the worker. It repeats, as the last step of the ladder, until a person answers.
/// </summary>
/// <param name="Round">The round of calls to which this broadcast belongs.</param>
/// <param name="Broadcast">Which broadcast of this alert it is, from 1.</param>
/// <param name="Scope">Who is told.</param>
/// <param name="Reason">Why, in plain words without names.</param>
/// <param name="By">The person who asked to go on past the last step, or null when the watch found it.</param>
/// <param name="Note">What that person wrote, or null.</param>
/// <param name="ExhaustedAt">When.</param>
/// <param name="NextBroadcastAt">When it repeats if nobody answers.</param>
public sealed record AlertExhausted(
    [property: Privacy(PrivacyClass.None)] int Round,
    [property: Privacy(PrivacyClass.None)] int Broadcast,
    [property: Privacy(PrivacyClass.None)] BroadcastScope Scope,
    [property: Privacy(PrivacyClass.None)] string Reason,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ExhaustedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset NextBroadcastAt) : IFact;
