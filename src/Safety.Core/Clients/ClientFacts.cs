using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>
/// A person whom the agency serves became known here. Clients go by the agency's own reference; a name is optional, and
/// sealed.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Reference">The agency's reference code. Never a name.</param>
/// <param name="DisplayName">What staff call the client, sealed, or null.</param>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="By">Who registered, or null when the installation did.</param>
/// <param name="RegisteredAt">When.</param>
public sealed record ClientRegistered(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] string Reference,
    [property: Privacy(PrivacyClass.Confidential)] SealedText? DisplayName,
    [property: Privacy(PrivacyClass.Client)] TeamId? Team,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset RegisteredAt) : IFact;

/// <summary>Another team serves the client from now on.</summary>
/// <param name="Client">The client.</param>
/// <param name="From">The team before, or null.</param>
/// <param name="To">The team from now on, or null.</param>
/// <param name="By">Who did it.</param>
/// <param name="MovedAt">When.</param>
public sealed record ClientMovedTeam(
    [property: Privacy(PrivacyClass.Client)] ClientId Client,
    [property: Privacy(PrivacyClass.Client)] TeamId? From,
    [property: Privacy(PrivacyClass.Client)] TeamId? To,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset MovedAt) : IFact;
