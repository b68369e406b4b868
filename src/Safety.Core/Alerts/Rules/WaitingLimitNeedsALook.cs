using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A limit for which something is late, or that ends soon, is looked at: a limit that nobody looks at can harm, and one
/// that ends unseen protects nobody. Low, and moderate when found late again (our judgement). Its owner is called
/// first.
/// </summary>
public static class WaitingLimitNeedsALook
{
    private const string Rule = nameof(WaitingLimitNeedsALook);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (LimitAsSeen.Of(seen.After) is not { } limit)
            return RuleAnswer.Fits(Rule, "The rule is about limits; this fact is not of one.");
        return seen.Fact switch
        {
            LimitFoundNearEnd near => RuleAnswer.Objects(Find(
                seen, limit, near.Team, 1, "A limit of a client ends soon: let it end, or prolong it.", policy)),
            LimitFoundOverdue late => RuleAnswer.Objects(Find(
                seen, limit, late.Team, late.Times, Reason(late.Duty), policy)),
            _ => RuleAnswer.Fits(Rule, "Nothing about the limit was found late with this."),
        };
    }

    private static Finding Find(
        Sighting seen, LimitAsSeen limit, TeamId? team, int times, string reason, PolicyInForce policy)
    {
        var severity = times > 1 ? Severity.Moderate : Severity.Low;
        return new Finding(
            AlertKind.LimitReviewDue,
            new AlertSubject(AlertSubjectType.Client, limit.Client.Value, team),
            severity, reason, new AlertEvidence(seen.EventId, seen.StreamId, Rule), [],
            policy.Numbers.AnswerWithinBySeverity[(int)severity],
            limit.Owner is null ? null : CrossedLimitNeedsAnAnswer.OwnerFirst(limit.Owner),
            Client: limit.Client);
    }

    private static string Reason(LimitDuty duty) => duty switch
    {
        LimitDuty.Decision => "A proposed limit waits for another person’s decision.",
        LimitDuty.Notification => "A client has not been told of a limit, or the reason for not telling is due.",
        LimitDuty.EffectReview => "Nobody has said whether a limit helps, changes nothing, or makes things worse.",
        LimitDuty.Review => "The review of a limit is due; it stays in force until somebody looks.",
        LimitDuty.Start or LimitDuty.Renewal or LimitDuty.End => "A limit waits for its date.",
    };
}
