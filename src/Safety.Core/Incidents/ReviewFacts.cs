using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>More was told about an incident; what was told before stays.</summary>
/// <param name="DetailId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="By">Who told it.</param>
/// <param name="AddedAt">When.</param>
/// <param name="Text">More words, or null.</param>
/// <param name="ReportedSeverity">The person's own rating, when none was given before; else null.</param>
/// <param name="FeltThreatened">How threatened the person felt, 0 to 10, when not said before; else null.</param>
/// <param name="Details">Fields that were not said before, and codes that join the lists.</param>
/// <param name="BodyMac">
/// A keyed code of the body as it was sent, or null: in facts from before it was kept, or when the key was destroyed.
/// </param>
public sealed record IncidentDetailAdded(
    [property: Privacy(PrivacyClass.None)] Guid DetailId,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AddedAt,
    [property: Privacy(PrivacyClass.Special)] SealedText? Text,
    [property: Privacy(PrivacyClass.Staff)] Severity? ReportedSeverity,
    [property: Privacy(PrivacyClass.Staff)] int? FeltThreatened,
    [property: Privacy(PrivacyClass.Special)] IncidentDetails Details,
    [property: Privacy(PrivacyClass.None)] string? BodyMac = null) : IFact;

/// <summary>Fields of a report were put right, with a reason. What stood before stays in the history.</summary>
/// <param name="CorrectionId">Chosen by the sender, so that it may be sent twice.</param>
/// <param name="By">Who corrected.</param>
/// <param name="CorrectedAt">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Fields">The fields and what they say from now on.</param>
/// <param name="SeverityBefore">What category and reporter said of the severity until now.</param>
/// <param name="SeverityAfter">What they say from now on. If lower, an open alert keeps its severity.</param>
/// <param name="BodyMac">
/// A keyed code of the body as it was sent, or null: in facts from before it was kept, or when the key was destroyed.
/// </param>
public sealed record IncidentCorrected(
    [property: Privacy(PrivacyClass.None)] Guid CorrectionId,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CorrectedAt,
    [property: Privacy(PrivacyClass.Special)] SealedText Reason,
    [property: Privacy(PrivacyClass.Special)] CorrectedFields Fields,
    [property: Privacy(PrivacyClass.Staff)] Severity SeverityBefore,
    [property: Privacy(PrivacyClass.Staff)] Severity SeverityAfter,
    [property: Privacy(PrivacyClass.None)] string? BodyMac = null) : IFact;

/// <summary>
/// A reviewer gave a second rating beside the reporter's. A lower one carries its reason, and the reporter sees both.
/// </summary>
/// <param name="By">Who rated.</param>
/// <param name="AssessedAt">When.</param>
/// <param name="Assessed">The second rating.</param>
/// <param name="SeverityBefore">What category and reporter say of the severity, to compare with.</param>
/// <param name="Gap">The second rating minus the reporter's, in levels; null when the reporter gave none.</param>
/// <param name="IsDowngrade">Whether the second rating is below what category and reporter say.</param>
/// <param name="Reason">Why; never null for a downgrade.</param>
/// <param name="ContributingFactors">What in the organisation of the work contributed.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next.</param>
public sealed record IncidentAssessed(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AssessedAt,
    [property: Privacy(PrivacyClass.Staff)] Severity Assessed,
    [property: Privacy(PrivacyClass.Staff)] Severity SeverityBefore,
    [property: Privacy(PrivacyClass.Staff)] int? Gap,
    [property: Privacy(PrivacyClass.Staff)] bool IsDowngrade,
    [property: Privacy(PrivacyClass.Special)] SealedText? Reason,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<ContributingFactor> ContributingFactors,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilenceDueAt) : IFact;

/// <summary>An investigation of the incident was opened.</summary>
/// <param name="By">Who opened it.</param>
/// <param name="OpenedAt">When.</param>
/// <param name="Question">What it shall find out.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next.</param>
/// <param name="FindingsDueAt">By when it shall be closed; null in facts from before it had a date.</param>
public sealed record InvestigationOpened(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset OpenedAt,
    [property: Privacy(PrivacyClass.Special)] SealedText? Question,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilenceDueAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset? FindingsDueAt = null) : IFact;

/// <summary>The investigation of the incident was closed with what it found.</summary>
/// <param name="By">Who closed it.</param>
/// <param name="ClosedAt">When.</param>
/// <param name="Findings">What was found; no medical information belongs here.</param>
/// <param name="SilenceDueAt">When silence towards the reporter begins next.</param>
public sealed record InvestigationClosed(
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ClosedAt,
    [property: Privacy(PrivacyClass.Special)] SealedText Findings,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SilenceDueAt) : IFact;
