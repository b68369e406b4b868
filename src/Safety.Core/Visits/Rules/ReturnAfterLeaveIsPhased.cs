using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// Who comes back from a long leave does not go alone in the first days; our judgement, after row 42 of the domain
/// reference.
/// </summary>
public static class ReturnAfterLeaveIsPhased
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        var numbers = policy.Numbers;
        if (known.Worker.Leave is not { } leave || leave.From > plan.StartsAt)
            return new Judgement.Fits("The worker does not come back from a leave.");
        if (leave.Covers(plan.StartsAt))
            return new Judgement.Objects("The worker is on leave at this time.");
        if (leave.Until - leave.From < TimeSpan.FromDays(numbers.PhasedReturnAfterLeaveDays))
            return new Judgement.Fits("The worker's last leave was too short for a return by steps.");
        return leave.Until!.Value.AddDays(numbers.PhasedReturnDays) > plan.StartsAt
            ? new Judgement.Objects(string.Create(
                CultureInfo.InvariantCulture,
                $"The worker came back from a long leave less than {numbers.PhasedReturnDays} days before."))
            : new Judgement.Fits("The worker's return from leave is complete.");
    }
}
