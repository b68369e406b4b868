using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>What a ceiling counts.</summary>
public enum CaseloadMeasure
{
    /// <summary>The weights of the cases, and the scheme's fixed share.</summary>
    Weight,

    /// <summary>The cases, each as one.</summary>
    Cases,
}

/// <summary>One kind of case in a scheme.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Parts">What it weighs, in parts of the scheme's whole.</param>
public sealed record CaseKind(
    [property: Privacy(PrivacyClass.None)] string Code,
    [property: Privacy(PrivacyClass.None)] string Label,
    [property: Privacy(PrivacyClass.None)] int Parts);

/// <summary>One ceiling of a scheme.</summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Kinds">The kinds of case that count for it; none for all.</param>
/// <param name="OnlyWith">It holds only for who also has a case of one of these kinds; none for everybody.</param>
/// <param name="Measure">What it counts.</param>
/// <param name="Most">The most, in wholes.</param>
/// <param name="MostForNovices">The most for who is new or a student, in wholes.</param>
public sealed record CaseloadCeiling(
    [property: Privacy(PrivacyClass.None)] string Code,
    [property: Privacy(PrivacyClass.None)] string Label,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<string> Kinds,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<string> OnlyWith,
    [property: Privacy(PrivacyClass.None)] CaseloadMeasure Measure,
    [property: Privacy(PrivacyClass.None)] int Most,
    [property: Privacy(PrivacyClass.None)] int MostForNovices);

/// <summary>
/// A way of weighing a caseload, kept as data: it holds schemes of points and schemes of counts alike. Weights are
/// whole parts of a whole, so that a case that counts a thirteenth is added without rounding.
/// </summary>
/// <param name="Code">Its stable code.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Whole">How many parts make one point, or one case.</param>
/// <param name="FixedParts">What everybody who has a case in it carries besides, in parts.</param>
/// <param name="Kinds">The kinds of case.</param>
/// <param name="Ceilings">The ceilings.</param>
public sealed record CaseloadScheme(
    [property: Privacy(PrivacyClass.None)] string Code,
    [property: Privacy(PrivacyClass.None)] string Label,
    [property: Privacy(PrivacyClass.None)] string Source,
    [property: Privacy(PrivacyClass.None)] int Whole,
    [property: Privacy(PrivacyClass.None)] int FixedParts,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<CaseKind> Kinds,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<CaseloadCeiling> Ceilings)
{
    /// <summary>The kind, or null.</summary>
    public CaseKind? Find(string kind) => Kinds.FirstOrDefault(one => one.Code == kind);
}

/// <summary>Schemes as they stand in the policy.</summary>
public static class SchemesOfCaseload
{
    /// <summary>The kind and its scheme, or null when the policy has no such.</summary>
    public static (CaseloadScheme Scheme, CaseKind Kind)? Find(
        this IReadOnlyList<CaseloadScheme> schemes, CaseType type)
    {
        foreach (var scheme in schemes)
        {
            if (scheme.Code == type.Scheme && scheme.Find(type.Kind) is { } kind) return (scheme, kind);
        }

        return null;
    }

    /// <summary>Whether the policy knows the sort of case.</summary>
    public static bool Knows(this IReadOnlyList<CaseloadScheme> schemes, CaseType type) =>
        schemes.Find(type) is not null;

    /// <summary>Those that the service comes with, each with its source.</summary>
    public static IReadOnlyList<CaseloadScheme> BuiltIn { get; } =
    [
        new("points", "Points",
            "Wirral: at most 100 points, 90 for who is new, 15 of them fixed. Points of a case as Slough: 4 to 10.",
            1, 15,
            [new("light", "Light", 4), new("moderate", "Moderate", 6), new("heavy", "Heavy", 8),
                new("complex", "Complex", 10)],
            [new("points", "Points", [], [], CaseloadMeasure.Weight, 100, 90)]),
        new("child_protection", "Child protection",
            "Child Welfare League of America: 12 investigations, 17 families, or 10 families and 4 investigations.",
            1, 0,
            [new("investigation", "Investigation", 1), new("family", "Ongoing family", 1)],
            [
                new("investigations", "Investigations", ["investigation"], [], CaseloadMeasure.Cases, 12, 12),
                new("families", "Ongoing families", ["family"], [], CaseloadMeasure.Cases, 17, 17),
                new("investigations_combined", "Investigations beside families", ["investigation"], ["family"],
                    CaseloadMeasure.Cases, 4, 4),
                new("families_combined", "Families beside investigations", ["family"], ["investigation"],
                    CaseloadMeasure.Cases, 10, 10),
            ]),
        new("community_support", "Community support",
            "Maine: 20 clients; seen every two weeks they count a half, monthly a quarter, quarterly a thirteenth; "
            + "never more than 40 people.",
            52, 0,
            [new("weekly", "Seen weekly", 52), new("biweekly", "Seen every two weeks", 26),
                new("monthly", "Seen monthly", 13), new("quarterly", "Seen quarterly", 4)],
            [
                new("weighted", "Weighted clients", [], [], CaseloadMeasure.Weight, 20, 20),
                new("people", "People", [], [], CaseloadMeasure.Cases, 40, 40),
            ]),
        new("assertive_treatment", "Assertive community treatment", "ACT: ten clients for each worker.", 1, 0,
            [new("client", "Client", 1)],
            [new("clients", "Clients", [], [], CaseloadMeasure.Cases, 10, 10)]),
    ];
}
