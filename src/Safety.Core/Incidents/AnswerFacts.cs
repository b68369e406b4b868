using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Somebody will do something about it by a moment.</summary>
/// <param name="ActionId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="Number">Its number in this incident, from 0.</param>
/// <param name="By">Who agreed it.</param>
/// <param name="AgreedAt">When.</param>
/// <param name="Owner">Who will do it.</param>
/// <param name="DueAt">By when.</param>
/// <param name="What">What will be done.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next.</param>
/// <param name="BodyMac">
/// A keyed code of the body as it was sent, or null: in facts from before it was kept, or when the key was destroyed.
/// </param>
public sealed record ActionAgreed(
    [property: Privacy(PrivacyClass.None)] Guid ActionId,
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AgreedAt,
    [property: Privacy(PrivacyClass.Staff)] StaffId Owner,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.Special)] SealedText What,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilenceDueAt,
    [property: Privacy(PrivacyClass.None)] string? BodyMac = null) : IFact;

/// <summary>What was agreed has been done.</summary>
/// <param name="Number">Which action.</param>
/// <param name="By">Who says so.</param>
/// <param name="DoneAt">When it was recorded.</param>
/// <param name="Note">What was done, or null.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next, or null when it is closed.</param>
public sealed record ActionDone(
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DoneAt,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? SilenceDueAt) : IFact;

/// <summary>The watch found that an agreed action was not done in time.</summary>
/// <param name="Number">Which action.</param>
/// <param name="Owner">Who had promised it.</param>
/// <param name="DueAt">By when it was promised.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record ActionFoundOverdue(
    [property: Privacy(PrivacyClass.None)] int Number,
    [property: Privacy(PrivacyClass.Staff)] StaffId Owner,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>The reporter was told what became of the report.</summary>
/// <param name="MessageId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="By">Who told them.</param>
/// <param name="InformedAt">When.</param>
/// <param name="Message">What they were told.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next, or null when it is closed.</param>
/// <param name="BodyMac">
/// A keyed code of the body as it was sent, or null: in facts from before it was kept, or when the key was destroyed.
/// </param>
public sealed record ReporterInformed(
    [property: Privacy(PrivacyClass.None)] Guid MessageId,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset InformedAt,
    [property: Privacy(PrivacyClass.Special)] SealedText Message,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? SilenceDueAt,
    [property: Privacy(PrivacyClass.None)] string? BodyMac = null) : IFact;

/// <summary>The watch found that nothing the reporter could see had happened for too long.</summary>
/// <param name="SilentSince">The last thing the reporter could see.</param>
/// <param name="DueAt">When that became silence.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record ReporterSilenceFound(
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilentSince,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset DueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>The report was closed. What is still owed is listed and goes on being watched.</summary>
/// <param name="By">Who closed it.</param>
/// <param name="ClosedAt">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Note">More words, or null.</param>
/// <param name="DuplicateOf">The other report, when it is a duplicate; else null.</param>
/// <param name="NotInformed">Why the reporter was not told before, or null when they were.</param>
/// <param name="NotInvestigated">Why a serious report was not investigated, or null.</param>
/// <param name="SupportStillOwed">Numbers of the support steps that are not yet due and stay owed.</param>
/// <param name="ActionsStillOpen">Numbers of the actions that are not yet done and stay owed.</param>
public sealed record IncidentClosed(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ClosedAt,
    [property: Privacy(PrivacyClass.None)] CloseReason Reason,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.None)] IncidentId? DuplicateOf,
    [property: Privacy(PrivacyClass.None)] NotInformedReason? NotInformed,
    [property: Privacy(PrivacyClass.None)] NotInvestigatedReason? NotInvestigated,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<int> SupportStillOwed,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<int> ActionsStillOpen) : IFact;

/// <summary>A closed report was opened again, with a reason.</summary>
/// <param name="By">Who opened it: somebody who handles it, or the reporter.</param>
/// <param name="ReopenedAt">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next.</param>
public sealed record IncidentReopened(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReopenedAt,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilenceDueAt) : IFact;
