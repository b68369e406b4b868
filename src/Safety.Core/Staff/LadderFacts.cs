using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// The watch looked at a team's ladder before anything happened, and other steps than before would reach nobody loudly
/// within the week ahead; or every step reaches somebody again.
/// </summary>
/// <param name="Team">The team.</param>
/// <param name="Unreached">The steps that would at some time reach nobody, from 0, in order.</param>
/// <param name="Before">Those that were found when it last changed.</param>
/// <param name="FoundAt">When it was found.</param>
public sealed record LadderReachFound(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<int> Unreached,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<int> Before,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset FoundAt) : IFact;
