using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Visits;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A planned visit that neither begins nor is called off is asked after by the worker's team, as low (our judgement):
/// mostly somebody forgot, but somebody may be out with nobody watching.
/// </summary>
public static class VisitThatNeverBeganNeedsAnAnswer
{
    private const string Rule = nameof(VisitThatNeverBeganNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (VisitSight.Of(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, VisitSight.NotOfVisit);
        if (seen.Fact is not VisitFoundNotBegun found)
            return RuleAnswer.Fits(Rule, "No visit was found not to have begun with this.");
        if (found.JoinsCall is not null)
            return RuleAnswer.Fits(Rule, "A call for help of the same visit is live, and asks for the same people.");
        return RuleAnswer.Objects(sight.Finding(
            Rule, AlertKind.VisitNotBegun, Severity.Low,
            "A planned visit has neither begun nor been called off, and the worker did not say why.", policy));
    }
}
