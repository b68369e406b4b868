using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// Students, and workers in their first months, do not go alone: novices are at most risk; row 47 and section 7 of the
/// domain reference. The number of days is the policy's.
/// </summary>
public static class NoviceNeedsCover
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        if (known.Worker.IsStudent)
            return new Judgement.Objects("The worker is a student.");
        var day = DateOnly.FromDateTime(plan.StartsAt.UtcDateTime);
        var days = policy.Numbers.NewWorkerDays;
        return known.Worker.StartsOn.AddDays(days) > day
            ? new Judgement.Objects(
                string.Create(CultureInfo.InvariantCulture, $"The worker has been here for less than {days} days."))
            : new Judgement.Fits("The worker is no student and not new here.");
    }
}
