using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// All clauses of the risk check in one list, in the order in which they are shown. The plan shows what each says,
/// before anybody leaves.
/// </summary>
public static class VisitRules
{
    private static readonly IReadOnlyList<Clause> All =
    [
        new(VisitClause.KnownRiskOfClient, KnownRiskOfClientNeedsCover.Judge),
        new(VisitClause.KnownRiskOfHousehold, KnownRiskOfHouseholdNeedsCover.Judge),
        new(VisitClause.SeriousIncident, SeriousIncidentNeedsCover.Judge),
        new(VisitClause.IntakeHistory, UnknownHistoryNeedsCover.Judge),
        new(VisitClause.DeclaredCapacity, DeclaredCapacityIsObeyed.Judge),
        new(VisitClause.TrainingInDate, RiskyVisitNeedsTraining.Judge),
        new(VisitClause.Tenure, NoviceNeedsCover.Judge),
        new(VisitClause.OwnWord, OwnWordIsEnough.Judge),
        new(VisitClause.CoolOff, CoolOffAfterAnIncident.Judge),
        new(VisitClause.PhasedReturn, ReturnAfterLeaveIsPhased.Judge),
        new(VisitClause.LimitsOfClient, LimitsOfClientAreKept.Judge),
    ];

    /// <summary>What every clause says of a plan, with its reason, whether it objects or not.</summary>
    /// <param name="plan">What is planned.</param>
    /// <param name="known">What the agency knows.</param>
    /// <param name="policy">The policy to judge by.</param>
    public static IReadOnlyList<RiskAnswer> Look(VisitPlan plan, VisitKnowledge known, PolicyInForce policy) =>
    [
        .. All.Select(clause => (clause.Name, Said: clause.Judge(plan, known, policy)))
            .Select(one => new RiskAnswer(one.Name, one.Said is Judgement.Objects, one.Said.Why)),
    ];

    /// <summary>How much stands against making the visit alone.</summary>
    public static VisitRiskBand BandOf(IReadOnlyList<RiskAnswer> answers)
    {
        if (answers.Any(answer => answer.Objects && IsAboutClient(answer.Clause))) return VisitRiskBand.High;
        return answers.Any(answer => answer.Objects) ? VisitRiskBand.Raised : VisitRiskBand.Standard;
    }

    private static bool IsAboutClient(VisitClause clause) => clause switch
    {
        VisitClause.KnownRiskOfClient or VisitClause.KnownRiskOfHousehold or VisitClause.SeriousIncident
            or VisitClause.IntakeHistory or VisitClause.CoolOff or VisitClause.LimitsOfClient => true,
        VisitClause.DeclaredCapacity or VisitClause.TrainingInDate or VisitClause.Tenure or VisitClause.OwnWord
            or VisitClause.PhasedReturn => false,
    };

    private sealed record Clause(VisitClause Name, Func<VisitPlan, VisitKnowledge, PolicyInForce, Judgement> Judge);
}
