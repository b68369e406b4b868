using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>A team was formed.</summary>
/// <param name="Team">The team.</param>
/// <param name="Name">What the team is called.</param>
/// <param name="By">Who formed it, or null when the installation did.</param>
/// <param name="FormedAt">When.</param>
public sealed record TeamFormed(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] string Name,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FormedAt) : IFact;

/// <summary>A team was given another name.</summary>
/// <param name="Team">The team.</param>
/// <param name="Name">What the team is called from now on.</param>
/// <param name="By">Who renamed it.</param>
/// <param name="RenamedAt">When.</param>
public sealed record TeamRenamed(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] string Name,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RenamedAt) : IFact;

/// <summary>A team got its manager: the first to answer, and the one to whom its people report.</summary>
/// <param name="Team">The team.</param>
/// <param name="Manager">The manager from now on.</param>
/// <param name="Before">The manager before, or null.</param>
/// <param name="By">Who set it.</param>
/// <param name="SetAt">When; the relation to the team's people changes at this moment.</param>
public sealed record TeamManagerSet(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.Staff)] StaffId Manager,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Before,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SetAt) : IFact;

/// <summary>
/// A team said who is told, in which order, until somebody answers. Open alerts keep the ladder of their birth.
/// </summary>
/// <param name="Team">The team.</param>
/// <param name="Ladder">The ladder from now on.</param>
/// <param name="By">Who set it.</param>
/// <param name="SetAt">When.</param>
public sealed record EscalationLadderSet(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] EscalationLadder Ladder,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SetAt) : IFact;
