using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Visits;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// A worker on a visit who was not heard of in time is looked for at once, as severe (our judgement: five minutes to
/// answer). A live call for help of the same visit inhibits it: the call has been raised, and this joins it.
/// </summary>
public static class WorkerNotHeardOfNeedsAnAnswer
{
    private const string Rule = nameof(WorkerNotHeardOfNeedsAnAnswer);

    /// <summary>Judges one fact.</summary>
    public static RuleAnswer Judge(Sighting seen, PolicyInForce policy)
    {
        if (VisitSight.Of(seen) is not { } sight)
            return RuleAnswer.Fits(Rule, VisitSight.NotOfVisit);
        if (seen.Fact is not VisitFoundOverdue overdue)
            return RuleAnswer.Fits(Rule, "Nobody was found overdue with this.");
        if (overdue.JoinsCall is not null)
            return RuleAnswer.Fits(Rule, "A call for help of the same visit is live, and this joins it.");
        return RuleAnswer.Objects(overdue.Missed switch
        {
            VisitDeadline.CheckIn => sight.Finding(
                Rule, AlertKind.CheckinOverdue, Severity.Severe, "A worker on a visit has not checked in.", policy),
            VisitDeadline.End => sight.Finding(
                Rule, AlertKind.VisitOverrun, Severity.Severe, "A visit did not end in its time.", policy),
            VisitDeadline.Start => throw new InvalidOperationException("Who has not begun is not overdue."),
        });
    }
}
