using Safety.Core.Language;

namespace Safety.Core.Policy;

/// <summary>The agency adopted a version of its policy: all numbers at once, never a part of them.</summary>
/// <param name="Version">The version, from 1, without gaps.</param>
/// <param name="Numbers">All numbers.</param>
/// <param name="Why">Why, in words about the policy and about no person; that is why it stands in clear.</param>
/// <param name="By">Who adopted it, or null when the installation did.</param>
/// <param name="AdoptedAt">When.</param>
/// <param name="EffectiveFrom">From when the rules use it; not before it was adopted.</param>
public sealed record PolicyAdopted(
    [property: Privacy(PrivacyClass.None)] int Version,
    [property: Privacy(PrivacyClass.None)] PolicyNumbers Numbers,
    [property: Privacy(PrivacyClass.None)] string Why,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset AdoptedAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EffectiveFrom) : IFact;
