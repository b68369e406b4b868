using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// Demand that rises while benefit does not is reviewed together with the worker, as moderate (our judgement); a review
/// that nobody answers calls again. It opens a review and nothing else: "benefiting, go on" is as good an answer as
/// any.
/// </summary>
public static class RisingDemandWithoutBenefitNeedsAReview
{
    private const string Rule = nameof(RisingDemandWithoutBenefitNeedsAReview);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy) => seen.Fact switch
    {
        ResponseFoundDiverging found => RuleAnswer.Objects(Find(
            seen, found, found.Team, $"{found.Why} A review is open; it says nothing about anybody's fault.", policy)),
        ResponseReviewFoundOverdue late => RuleAnswer.Objects(Find(
            seen, late, late.Team, "A review of demand and benefit waits for its answer.", policy)),
        _ => RuleAnswer.Fits(Rule, "Demand and benefit were not found to part with this."),
    };

    private static Finding Find(
        Sighting seen, IResponseFact about, TeamId? team, string reason, PolicyInForce policy) => new(
        AlertKind.NegativeResponse,
        new AlertSubject(AlertSubjectType.Client, about.Client.Value, team),
        Severity.Moderate,
        reason,
        new AlertEvidence(seen.EventId, seen.StreamId, Rule),
        [about.Worker],
        policy.Numbers.AnswerWithinBySeverity[(int)Severity.Moderate],
        Client: about.Client);
}
