using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// A worker does not go alone where a serious incident with the client or household happened within the policy's time;
/// Oregon SB 537 looks back 12 months.
/// </summary>
public static class SeriousIncidentNeedsCover
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        var from = plan.StartsAt.AddDays(-numbers.CoverLookBackDays);
        var count = known.Incidents.Count(incident =>
            (int)incident.Severity >= numbers.CoverFromSeverity && incident.HappenedAt >= from);
        var span = string.Create(
            CultureInfo.InvariantCulture,
            $"of severity {numbers.CoverFromSeverity} or more with the client or household");
        var days = string.Create(CultureInfo.InvariantCulture, $"in the last {numbers.CoverLookBackDays} days");
        return count switch
        {
            0 => new Judgement.Fits($"No incident {span} {days} is on record."),
            1 => new Judgement.Objects($"One incident {span} {days} is on record."),
            _ => new Judgement.Objects(
                string.Create(CultureInfo.InvariantCulture, $"{count} incidents {span} {days} are on record.")),
        };
    }
}
