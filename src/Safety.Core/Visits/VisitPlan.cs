using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>What was planned for a visit.</summary>
/// <param name="PlaceKind">What sort of place.</param>
/// <param name="Place">Where, sealed.</param>
/// <param name="Purpose">What for.</param>
/// <param name="StartsAt">When it shall begin.</param>
/// <param name="EndsAt">When it shall end.</param>
/// <param name="With">Colleagues who shall come along; empty for a visit alone. Each confirms for themselves.</param>
/// <param name="WantsCover">The worker's own word: they do not want to go alone.</param>
/// <param name="OptsIn">The worker wishes to go although the cool-off after an incident still lasts.</param>
/// <param name="PreVisitNote">What a responder must know if an alarm comes, sealed, or null.</param>
public sealed record VisitPlan(
    [property: Privacy(PrivacyClass.Client)] VisitPlaceKind PlaceKind,
    [property: Privacy(PrivacyClass.Client)] SealedText Place,
    [property: Privacy(PrivacyClass.Client)] VisitPurpose Purpose,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset StartsAt,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset EndsAt,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> With,
    [property: Privacy(PrivacyClass.Staff)] bool WantsCover,
    [property: Privacy(PrivacyClass.Staff)] bool OptsIn,
    [property: Privacy(PrivacyClass.Special)] SealedText? PreVisitNote);
