using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// A person may no longer sign in. They still work here: alerts reach them as before.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who did it.</param>
/// <param name="ClosedAt">When.</param>
public sealed record AccountClosed(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset ClosedAt) : IFact;

/// <summary>A person whose account was closed may sign in again.</summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who did it.</param>
/// <param name="OpenedAt">When.</param>
public sealed record AccountOpenedAgain(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset OpenedAt) : IFact;

/// <summary>A person was signed out everywhere; who knows the password may sign in again.</summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who did it: an administrator, or the person.</param>
/// <param name="EndedAt">When.</param>
public sealed record SessionsEnded(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : IFact;
