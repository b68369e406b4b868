namespace Safety.Core.Policy;

public static partial class PolicyTable
{
    private static IEnumerable<PolicyNumber> Responses() =>
    [
        PolicyNumber.Count("divergence_days", "The time over which demand is held against benefit",
            numbers => numbers.DivergenceDays, 14, 56, "days"),
        PolicyNumber.Count("divergence_demand_from", "The contacts in that time from which demand is compared",
            numbers => numbers.DivergenceDemandFrom, 2, 1000),
        PolicyNumber.Count("divergence_demand_percent", "The rise of demand that opens a review where nothing improves",
            numbers => numbers.DivergenceDemandPercent, 5, 1000, "percent"),
        PolicyNumber.Count("divergence_worse_percent", "The rise of demand that opens a review where things get worse",
            numbers => numbers.DivergenceWorsePercent, 5, 1000, "percent"),
        PolicyNumber.Count("divergence_scores_from", "The scores of one instrument that say something",
            numbers => numbers.DivergenceScoresFrom, 2, 20),
        PolicyNumber.Count("divergence_quiet_days_max", "The longest time without the same review after an answer",
            numbers => numbers.DivergenceQuietDaysMax, 7, 112, "days"),
        PolicyNumber.Count("divergence_review_days", "The time to answer a review of demand and benefit",
            numbers => numbers.DivergenceReviewDays, 1, 60, "days"),
    ];
}
