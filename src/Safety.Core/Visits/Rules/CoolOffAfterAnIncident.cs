using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// After a serious incident the worker does not meet the same client alone for some days, unless they wish to; our
/// judgement, after row 30 of the domain reference.
/// </summary>
public static class CoolOffAfterAnIncident
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        var recent = known.Incidents.Any(incident => incident.WithClient
            && (int)incident.Severity >= numbers.CoverFromSeverity
            && incident.Targets.Contains(known.Worker.Staff)
            && incident.HappenedAt.AddDays(numbers.CoolOffDays) > plan.StartsAt);
        if (!recent)
            return new Judgement.Fits("No serious incident between the worker and this client is fresh.");
        return plan.OptsIn
            ? new Judgement.Fits("A serious incident with this client is fresh; the worker wishes to go nevertheless.")
            : new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture,
                $"The worker had a serious incident with this client less than {numbers.CoolOffDays} days before."));
    }
}
