using Safety.Core.Casework;
using Safety.Core.Language;

namespace Safety.Core.Policy;

public sealed partial record PolicyNumbers
{
    /// <summary>A worker's request about a case is answered in so many working days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CaseAnswerWorkingDays { get; init; } = 5;

    /// <summary>
    /// An incident of this severity between worker and client makes their request one of the same day, and allows an
    /// emergency swap. Our judgement: serious (3).
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int CaseGraveFromSeverity { get; init; } = 3;

    /// <summary>If it happened within so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CaseGraveWithinDays { get; init; } = 7;

    /// <summary>What is late for a case is found late again after so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CaseFoundAgainDays { get; init; } = 3;

    /// <summary>What was granted is done within so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CaseHandoverDays { get; init; } = 14;

    /// <summary>A refusal is looked at again within so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CaseRefusalReviewDaysMax { get; init; } = 28;

    /// <summary>An emergency swap is looked at within so many days. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int CaseSwapReviewDaysMax { get; init; } = 14;

    /// <summary>From so many workers who ask to leave a client the agency confers. Our judgement: three.</summary>
    [Privacy(PrivacyClass.None)]
    public int SerialTransferFrom { get; init; } = 3;

    /// <summary>In so many months. Our judgement: two years.</summary>
    [Privacy(PrivacyClass.None)]
    public int SerialTransferMonths { get; init; } = 24;

    /// <summary>The ways in which caseloads are weighed; each says its source.</summary>
    [Privacy(PrivacyClass.None)]
    public IReadOnlyList<CaseloadScheme> CaseloadSchemes { get; init; } = SchemesOfCaseload.BuiltIn;

    /// <summary>The clocks of casework, for the room of casework, which may not know the policy itself.</summary>
    /// <param name="zone">The agency's time zone.</param>
    public CaseworkClocks ClocksOfCasework(TimeZoneInfo zone) => new(
        CaseAnswerWorkingDays, WorkdayEnds, CaseFoundAgainDays, CaseHandoverDays, CaseRefusalReviewDaysMax,
        CaseSwapReviewDaysMax, SerialTransferFrom, SerialTransferMonths, zone);
}
