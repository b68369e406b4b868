using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Clients who live under one roof.</summary>
public readonly record struct HouseholdId(Guid Value) : IId<HouseholdId>
{
    /// <inheritdoc/>
    public static HouseholdId Of(Guid value) => new(value);
}

/// <summary>What was found when somebody asked about violence in the past, at intake and again later.</summary>
public enum IntakeHistory
{
    /// <summary>Asked, and none is known.</summary>
    NoneKnown,

    /// <summary>There is a history of violence.</summary>
    ViolenceKnown,

    /// <summary>Asked, and it could not be found out.</summary>
    NotFoundOut,
}

/// <summary>What was found last when somebody asked about violence in the past.</summary>
/// <param name="History">What was found.</param>
/// <param name="CheckedAt">When.</param>
public sealed record IntakeCheck(IntakeHistory History, DateTimeOffset CheckedAt);

/// <summary>A client came to live under one roof with others whom the agency serves, or no longer does.</summary>
/// <param name="Client">The client.</param>
/// <param name="From">The household before, or null.</param>
/// <param name="To">The household from now on, or null.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="MovedAt">When.</param>
public sealed record ClientMovedHousehold(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] HouseholdId? From,
    [property: Privacy(PrivacyClass.Client)] HouseholdId? To,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset MovedAt) : IFact;

/// <summary>Somebody asked whether a client has a history of violence, such as of who referred them.</summary>
/// <param name="Client">The client.</param>
/// <param name="History">What was found.</param>
/// <param name="Note">Where and how it was asked, sealed, or null.</param>
/// <param name="By">Who asked.</param>
/// <param name="CheckedAt">When.</param>
public sealed record IntakeRiskChecked(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Special)] IntakeHistory History,
    [property: Privacy(PrivacyClass.Special)] SealedText? Note,
    [property: Privacy(PrivacyClass.Staff)] StaffId By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset CheckedAt) : IFact;
