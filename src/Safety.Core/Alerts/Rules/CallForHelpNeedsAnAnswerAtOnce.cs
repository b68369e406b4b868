using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Visits;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A call for help from a visit is answered at once, as the most severe there is: two minutes by default, as with the
/// lone-worker product MangoApps (120 s). What the same visit misses while the call is live joins it, and is raised
/// under its name if it should have been closed meanwhile: nothing is lost between the two.
/// </summary>
public static class CallForHelpNeedsAnAnswerAtOnce
{
    private const string Rule = nameof(CallForHelpNeedsAnAnswerAtOnce);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (VisitSight.Of(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, VisitSight.NotOfVisit);
        return seen.Fact switch
        {
            SosRaised => Speak(sight, AlertKind.Sos, "Somebody on a visit calls for help.", policy),
            DuressSignalled => Speak(
                sight, AlertKind.Duress, "Somebody on a visit calls for help in silence.", policy),
            VisitFoundOverdue { JoinsCall: VisitAlarmKind.Duress } => Speak(
                sight, AlertKind.Duress, "Who called for help in silence was not heard of in time either.", policy),
            VisitFoundOverdue { JoinsCall: not null } => Speak(
                sight, AlertKind.Sos, "Who called for help was not heard of in time either.", policy),
            _ => RuleAnswer.Fits(Rule, "Nobody on the visit called for help with this."),
        };
    }

    private static RuleAnswer Speak(VisitSight sight, AlertKind kind, string reason, PolicyInForce policy) =>
        RuleAnswer.Objects(sight.Finding(Rule, kind, Severity.FatalOrCritical, reason, policy));
}
