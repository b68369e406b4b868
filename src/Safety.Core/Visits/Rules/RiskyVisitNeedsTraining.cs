using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// Who goes where a risk of violence is known has had training in calming a situation and in breaking away, and it is
/// in date; after row 48 of the domain reference.
/// </summary>
public static class RiskyVisitNeedsTraining
{
    private static readonly TrainingKind[] Needed = [TrainingKind.DeEscalation, TrainingKind.Breakaway];

    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        if (!IsRisky(plan, known, policy))
            return new Judgement.Fits("No risk is known for which the worker must have been trained.");
        var day = DateOnly.FromDateTime(plan.StartsAt.UtcDateTime);
        var missing = Needed
            .Where(kind => !known.Worker.Trainings.Any(held => held.Kind == kind && held.ValidUntil >= day))
            .Select(Name).ToList();
        return missing.Count == 0
            ? new Judgement.Fits("The worker's training for such visits is in date.")
            : new Judgement.Objects($"The worker has no training in date: {string.Join(" and ", missing)}.");
    }

    private static bool IsRisky(VisitPlan plan, VisitKnowledge known, PolicyInForce policy) =>
        KnownRiskOfClientNeedsCover.Judge(plan, known, policy) is Judgement.Objects
        || KnownRiskOfHouseholdNeedsCover.Judge(plan, known, policy) is Judgement.Objects
        || SeriousIncidentNeedsCover.Judge(plan, known, policy) is Judgement.Objects;

    private static string Name(TrainingKind kind) => kind switch
    {
        TrainingKind.DeEscalation => "calming a situation",
        TrainingKind.Breakaway => "breaking away",
        TrainingKind.LoneWorking => "working alone",
        TrainingKind.FirstAid => "first aid",
    };
}
