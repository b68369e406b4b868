using Safety.Core.Incidents;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>Kinds that belong together, as somebody who looks for theirs would expect.</summary>
/// <param name="Title">What they have in common.</param>
/// <param name="Choices">The kinds.</param>
internal sealed record KindGroup(string Title, IReadOnlyList<Choice> Choices);

/// <summary>
/// The kinds of incident as the form offers them: what is most frequent at once, each other kind one tap away.
/// Which are at once is our judgement; near misses and "it felt wrong" are, because they are what goes unreported.
/// </summary>
internal static class Kinds
{
    /// <summary>The kinds that stand on the form at once.</summary>
    public static IReadOnlyList<Choice> First { get; } =
    [
        Of(IncidentCategory.ThreatDirect, "Threat of force", "In words, in writing or by gesture."),
        Of(IncidentCategory.ThreatWeapon, "Threat with a weapon", "Shown, named, or within reach."),
        Of(IncidentCategory.PhysicalAssault, "Hit, pushed, grabbed, spat at", "Force of any kind, without a weapon."),
        Of(IncidentCategory.VerbalAbuse, "Shouting or insults", "You need not put up with it."),
        Of(IncidentCategory.Intimidation, "It was meant to frighten me", "Such as “I know where you live”."),
        Of(IncidentCategory.BoundaryIntrusion, "It felt wrong or too close",
            "Gifts, personal questions, coming to your home. Just uncomfortable counts."),
        Of(IncidentCategory.UnsafeEnvironment, "An unsafe place", "Drugs, weapons in sight, a hazard in the home."),
        Of(IncidentCategory.NearMiss, "Near miss: it could have happened", "Nothing happened, this time."),
    ];

    /// <summary>All other kinds.</summary>
    public static IReadOnlyList<KindGroup> Others { get; } =
    [
        new("Threats", [
            Of(IncidentCategory.ThreatThirdParty, "Threat to my family, a colleague or somebody else"),
            Of(IncidentCategory.HomicidalIdeationDisclosed, "Somebody told of wanting to kill"),
            Of(IncidentCategory.CoerciveDemand, "A demand under threat", "Of a complaint, of self-harm, of exposure."),
        ]),
        new("Force", [
            Of(IncidentCategory.PhysicalAssaultWeapon, "Attacked with a weapon or an object"),
            Of(IncidentCategory.RestraintConfinement, "Held, locked in, or the door blocked"),
            Of(IncidentCategory.AnimalAttack, "A dog or another animal"),
            Of(IncidentCategory.PropertyDamage, "Car, phone or room damaged"),
        ]),
        new("Sexual", [
            Of(IncidentCategory.SexualHarassment, "Unwanted sexual words or conduct"),
            Of(IncidentCategory.SexualAssault, "Sexual contact, or an attempt"),
        ]),
        new("Abuse and pursuit", [
            Of(
                IncidentCategory.DiscriminatoryAbuse, "Abuse for who I am",
                "Origin, faith, sex, disability and the like."),
            Of(IncidentCategory.StalkingFixation, "Followed or pursued again and again"),
            Of(IncidentCategory.OnlineAbuse, "Online: posts, my data, faked or secret recordings"),
            Of(IncidentCategory.EscalatingContact, "Contacted far more than agreed"),
        ]),
        new("How we are sent out", [
            Of(IncidentCategory.UnescortedHighRiskVisit, "The escort I needed was not there"),
            Of(IncidentCategory.OrganisationalFailure, "The agency did not answer or gave no cover"),
            Of(IncidentCategory.MissedCheckinConfirmed, "A missed check-in that was real"),
            Of(IncidentCategory.VicariousTraumaExposure, "Harmed by what I had to hear or see"),
        ]),
    ];

    /// <summary>Every kind, as one list of answers.</summary>
    public static IReadOnlyList<Choice> All { get; } = [.. First, .. Others.SelectMany(group => group.Choices)];

    /// <summary>The words for a kind, the same that the form offers.</summary>
    public static string Words(IncidentCategory category)
    {
        var code = Codes<IncidentCategory>.Of(category);
        return All.First(choice => choice.Value == code).Text;
    }

    private static Choice Of(IncidentCategory category, string words, string? hint = null) =>
        new(Codes<IncidentCategory>.Of(category), words, hint);
}
