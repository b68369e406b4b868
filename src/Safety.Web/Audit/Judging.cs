using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>Asks the rules again about a fact of the past: the same engine that judged it when it was new.</summary>
internal static class Judging
{
    /// <summary>What the rules say of one fact by a policy.</summary>
    public static JudgementSeen Of(FoldedStep step, PolicyInForce policy)
    {
        var e = step.Event;
        var seen = new Sighting(e.Data, e.Id, e.StreamId, step.Before, step.After);
        return new(
            e.Id, e.EventTypeName, e.Version, e.Timestamp, policy.Version,
            [.. SafetyRules.Look(seen, policy).Select(Said)]);
    }

    private static RuleSaid Said(RuleAnswer answer) => new(
        answer.Rule, answer.Judgement is Judgement.Objects, answer.Judgement.Why, answer.Finding?.Kind,
        answer.Finding?.Severity, answer.Finding?.JoinsOnly == true);
}
