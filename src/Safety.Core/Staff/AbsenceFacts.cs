using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>A leave was entered for a member of staff. Why stays with the person: leave has no reason here.</summary>
/// <param name="Staff">The person.</param>
/// <param name="AwayFrom">The first moment away; it may lie ahead.</param>
/// <param name="AwayUntil">The moment of the expected return, or null when it is open.</param>
/// <param name="By">Who entered it.</param>
/// <param name="EnteredAt">When it was entered.</param>
public sealed record LeaveStarted(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] DateTimeOffset AwayFrom,
    [property: Privacy(PrivacyClass.Staff)] DateTimeOffset? AwayUntil,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EnteredAt) : IFact;

/// <summary>A member of staff came back from leave, or a leave that lay ahead was called off.</summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="EndedAt">From when the person is here again.</param>
public sealed record LeaveEnded(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndedAt) : IFact;

/// <summary>A member of staff stopped working for the agency. The stream ends here; the history stays.</summary>
/// <param name="Staff">The person.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="LeftAt">From when the person no longer works here.</param>
public sealed record StaffMemberLeft(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset LeftAt) : IFact;
