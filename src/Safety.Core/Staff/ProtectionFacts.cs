using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// A member of staff used a right that must not be held against them. Until a moment, every adverse decision about them
/// is looked at by somebody neutral.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="Ground">Which right.</param>
/// <param name="Visit">The visit at which they used it.</param>
/// <param name="From">From when.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record ProtectionBegan(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] ProtectionGround Ground,
    [property: Privacy(PrivacyClass.Staff)] VisitId Visit,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset From,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset Until) : IFact;

/// <summary>
/// A member of staff filed a report, or had one filed about what happened to them. Until a moment, every adverse
/// decision about them is looked at by somebody neutral. Which report it was is not said here: it stands in the report.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="From">From when.</param>
/// <param name="Until">The first moment after it.</param>
public sealed record ReporterProtected(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset From,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset Until) : IFact;

/// <summary>The service itself saw that something went against a protected member of staff.</summary>
/// <param name="Staff">The person whom it went against.</param>
/// <param name="Report">The id of this finding, made from what was decided.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="By">Who decided what went against them.</param>
/// <param name="FoundAt">When.</param>
public sealed record AdverseEventFound(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] Guid Report,
    [property: Privacy(PrivacyClass.Staff)] AdverseEventKind Kind,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;

/// <summary>
/// Somebody said that something went against a member of staff, such as a change of their clients or their turns.
/// </summary>
/// <param name="Staff">The person whom it went against.</param>
/// <param name="Report">The id of this word, chosen by the one who said it.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="Note">What happened, sealed.</param>
/// <param name="By">Who said so.</param>
/// <param name="ReportedAt">When it was said.</param>
public sealed record AdverseEventReported(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.None)] Guid Report,
    [property: Privacy(PrivacyClass.Staff)] AdverseEventKind Kind,
    [property: Privacy(PrivacyClass.Confidential)] SealedText Note,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ReportedAt) : IFact;
