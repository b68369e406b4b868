using System.Globalization;
using Safety.Core.Casework;
using Safety.Core.Language;

namespace Safety.Core.Policy;

public static partial class PolicyTable
{
    private const int SchemesMax = 10;
    private const int KindsMax = 20;
    private const int WordsMax = 300;

    private static IEnumerable<PolicyNumber> OfCasework() =>
    [
        PolicyNumber.Count("case_answer_working_days", "The time to answer a worker’s request about a case",
            numbers => numbers.CaseAnswerWorkingDays, 1, 20, "working days"),
        PolicyNumber.Count("case_grave_from_severity", "The severity from which a request is of the same day",
            numbers => numbers.CaseGraveFromSeverity, 1, 4),
        PolicyNumber.Count("case_grave_within_days", "The time within which such an incident lies",
            numbers => numbers.CaseGraveWithinDays, 1, 90, "days"),
        PolicyNumber.Count("case_found_again_days", "The time after which what is late of a case is found again",
            numbers => numbers.CaseFoundAgainDays, 1, 30, "days"),
        PolicyNumber.Count("case_handover_days", "The time to do what was granted",
            numbers => numbers.CaseHandoverDays, 1, 60, "days"),
        PolicyNumber.Count("case_refusal_review_days_max", "The longest time to the review of a refusal",
            numbers => numbers.CaseRefusalReviewDaysMax, 1, 92, "days"),
        PolicyNumber.Count("case_swap_review_days_max", "The longest time to the review of an emergency swap",
            numbers => numbers.CaseSwapReviewDaysMax, 1, 60, "days"),
        PolicyNumber.Count("serial_transfer_from", "The workers who ask to leave a client until the agency confers",
            numbers => numbers.SerialTransferFrom, 2, 20),
        PolicyNumber.Count("serial_transfer_months", "The time within which they ask",
            numbers => numbers.SerialTransferMonths, 1, 60, "months"),
        PolicyNumber.Many(
            "caseload_schemes", "The schemes by which caseloads are weighed",
            "There must be between 1 and 10 schemes, each with a source, kinds of case and ceilings above nothing, no "
            + "code twice, and ceilings that name only kinds of their scheme.",
            numbers => numbers.CaseloadSchemes, Words, AreLawful),
    ];

    private static string Words(CaseloadScheme scheme) => string.Create(
        CultureInfo.InvariantCulture,
        $"{scheme.Label} ({scheme.Source} {scheme.FixedParts} fixed of {scheme.Whole}; "
        + $"{string.Join(", ", scheme.Kinds.Select(kind => $"{kind.Label} {kind.Parts}"))}; "
        + $"{string.Join(", ", scheme.Ceilings.Select(Words))})");

    private static string Words(CaseloadCeiling ceiling) => string.Create(
        CultureInfo.InvariantCulture,
        $"at most {ceiling.Most} {ceiling.Label}, {ceiling.MostForNovices} for who is new "
        + $"[{string.Join("+", ceiling.Kinds)}|{string.Join("+", ceiling.OnlyWith)}|{ceiling.Measure}]");

    private static bool AreLawful(IReadOnlyList<CaseloadScheme> schemes) =>
        schemes.Count is >= 1 and <= SchemesMax && AreDistinct(schemes.Select(scheme => scheme?.Code))
        && schemes.All(IsLawful);

    private static bool IsLawful(CaseloadScheme scheme) =>
        PlainText.IsLine(scheme.Label, WordsMax) && PlainText.IsLine(scheme.Source, WordsMax)
        && scheme.Whole is >= 1 and <= 1000 && scheme.FixedParts is >= 0 and <= 100_000
        && scheme.Kinds is { Count: >= 1 and <= KindsMax } && AreDistinct(scheme.Kinds.Select(kind => kind?.Code))
        && scheme.Kinds.All(kind => PlainText.IsLine(kind.Label, WordsMax) && kind.Parts is >= 0 and <= 100_000)
        && scheme.Ceilings is { Count: >= 1 and <= KindsMax }
        && AreDistinct(scheme.Ceilings.Select(ceiling => ceiling?.Code))
        && scheme.Ceilings.All(ceiling => IsLawful(ceiling, scheme));

    private static bool IsLawful(CaseloadCeiling ceiling, CaseloadScheme scheme) =>
        PlainText.IsLine(ceiling.Label, WordsMax) && Enum.IsDefined(ceiling.Measure)
        && ceiling.Most is >= 1 and <= 100_000 && ceiling.MostForNovices >= 1 && ceiling.MostForNovices <= ceiling.Most
        && ceiling.Kinds is not null && ceiling.OnlyWith is not null
        && ceiling.Kinds.Concat(ceiling.OnlyWith).All(kind => scheme.Find(kind) is not null);

    private static bool AreDistinct(IEnumerable<string?> codes)
    {
        var all = codes.ToList();
        return all.TrueForAll(code => PlainText.IsLine(code, 40)) && all.Distinct().Count() == all.Count;
    }
}
