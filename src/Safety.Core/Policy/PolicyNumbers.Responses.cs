using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;

namespace Safety.Core.Policy;

public sealed partial record PolicyNumbers
{
    /// <summary>
    /// Demand of two people is compared between this many days and those before them. Our judgement: eight weeks.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceDays { get; init; } = 56;

    /// <summary>From so many contacts in that time on, demand is compared. Our judgement.</summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceDemandFrom { get; init; } = 6;

    /// <summary>
    /// Demand that is up by so many percent, where nothing gets better, opens a review. Our judgement: half more.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceDemandPercent { get; init; } = 50;

    /// <summary>And by so many where things get worse by a reliable change. Our judgement: a quarter more.</summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceWorsePercent { get; init; } = 25;

    /// <summary>So many scores of one instrument say something. Our judgement: four.</summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceScoresFrom { get; init; } = 4;

    /// <summary>
    /// After an answer the same is not found again for this many days at most. Our judgement: eight weeks.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceQuietDaysMax { get; init; } = 56;

    /// <summary>
    /// A review is answered within this many days, and found late again after as many. Our judgement.
    /// </summary>
    [Privacy(PrivacyClass.None)]
    public int DivergenceReviewDays { get; init; } = 14;

    /// <summary>The numbers for demand and benefit, as the room Casework knows them.</summary>
    public ResponseNumbers NumbersOfResponses() => new(
        DivergenceDays, DivergenceDemandFrom, DivergenceDemandPercent, DivergenceWorsePercent, DivergenceScoresFrom,
        DivergenceQuietDaysMax, DivergenceReviewDays);
}
