using Safety.Core.Language;

namespace Safety.Core.Staff;

// Every fact names the person again, although the stream does too, so that it can be tagged, told and exported alone.
// By is the person who acted, or null when the installation itself did, as with the first administrator.

/// <summary>
/// A person began to work for the agency. The name stands in clear, in this stream only: colleagues are named on every
/// screen, and other streams carry the id alone, so that one stream holds all there is to erase.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="Name">The name colleagues know.</param>
/// <param name="JobTitle">What the person is called at work.</param>
/// <param name="WorkEmail">The work address; never a private one.</param>
/// <param name="Team">The first team, or null.</param>
/// <param name="StartsOn">The first working day.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="JoinedAt">When it was recorded.</param>
public sealed record StaffMemberJoined(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] string Name,
    [property: Privacy(PrivacyClass.Staff)] string JobTitle,
    [property: Privacy(PrivacyClass.Staff)] string WorkEmail,
    [property: Privacy(PrivacyClass.Staff)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] DateOnly StartsOn,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset JoinedAt) : IFact;

/// <summary>The name, job title or address of a member of staff was put right.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Name">The name from now on.</param>
/// <param name="JobTitle">The job title from now on.</param>
/// <param name="WorkEmail">The work address from now on.</param>
/// <param name="By">Who did it.</param>
/// <param name="CorrectedAt">When.</param>
public sealed record StaffMemberDetailsCorrected(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] string Name,
    [property: Privacy(PrivacyClass.Staff)] string JobTitle,
    [property: Privacy(PrivacyClass.Staff)] string WorkEmail,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CorrectedAt) : IFact;

/// <summary>A member of staff went to another team, or out of every team.</summary>
/// <param name="Staff">The person.</param>
/// <param name="From">The team before, or null.</param>
/// <param name="To">The team from now on, or null.</param>
/// <param name="By">Who did it.</param>
/// <param name="MovedAt">When; the relation to a manager changes at this moment.</param>
public sealed record StaffMemberMovedTeam(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] TeamId? From,
    [property: Privacy(PrivacyClass.Staff)] TeamId? To,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset MovedAt) : IFact;

/// <summary>A member of staff was given a role.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="By">Who gave it.</param>
/// <param name="GrantedAt">When.</param>
public sealed record RoleGranted(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffRole Role,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset GrantedAt) : IFact;

/// <summary>A role was taken back from a member of staff.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Role">The role.</param>
/// <param name="By">Who took it back.</param>
/// <param name="WithdrawnAt">When.</param>
public sealed record RoleWithdrawn(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] StaffRole Role,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset WithdrawnAt) : IFact;

/// <summary>A member of staff said how to be reached, best way first.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Channels">The ways, in the person's own order.</param>
/// <param name="By">Who set them.</param>
/// <param name="SetAt">When.</param>
public sealed record ContactChannelsSet(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<ContactChannel> Channels,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SetAt) : IFact;

/// <summary>A member of staff said when no loud message is wanted, or that any may come again.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Hours">The hours of each day, or null for none.</param>
/// <param name="By">Who set them.</param>
/// <param name="SetAt">When.</param>
public sealed record QuietHoursSet(
    [property: Privacy(PrivacyClass.Staff)] StaffId Staff,
    [property: Privacy(PrivacyClass.Staff)] QuietHours? Hours,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SetAt) : IFact;
