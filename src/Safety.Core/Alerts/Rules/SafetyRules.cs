using Safety.Core.Policy;

namespace Safety.Core.Alerts.Rules;

/// <summary>
/// All rules that raise alerts, in one list. The same engine judges live in the transaction, again in the reconciling
/// sweep, in the replay under another policy, and when the auditor asks why there was or was not an alert.
/// </summary>
public static class SafetyRules
{
    private static readonly IReadOnlyList<Func<Sighting, PolicyInForce, RuleAnswer>> All =
    [
        ThreatToKillNeedsAnAnswerAtOnce.Judge,
        AttackOrWeaponNeedsAnAnswerAtOnce.Judge,
        SeriousIncidentNeedsAnAnswer.Judge,
        CallForHelpNeedsAnAnswerAtOnce.Judge,
        WorkerNotHeardOfNeedsAnAnswer.Judge,
        MissingEscortNeedsAnAnswer.Judge,
        VisitThatNeverBeganNeedsAnAnswer.Judge,
        AdverseEventAfterARefusalNeedsANeutralEye.Judge,
        SupportStepOverdueNeedsAnAnswer.Judge,
        ReporterLeftWithoutWordNeedsAnAnswer.Judge,
        KnownRiskReviewLateNeedsAnAnswer.Judge,
        FixationNeedsAnAnswer.Judge,
        EscalatingDemandNeedsALook.Judge,
        RisingDemandWithoutBenefitNeedsAReview.Judge,
        CrossedLimitNeedsAnAnswer.Judge,
        WaitingLimitNeedsALook.Judge,
        UnansweredRequestNeedsAnAnswer.Judge,
        SerialTransferNeedsAConference.Judge,
        CaseloadOverCeilingNeedsAnAnswer.Judge,
        CaseloadWithinAgainIsSaid.JudgeCeiling,
        CaseloadWithinAgainIsSaid.JudgeCapacity,
        LateSupervisionNeedsAnAnswer.Judge,
        CumulativeExposureNeedsALook.Judge,
        DrillCallsTheFirstStep.Judge,
        FailedDrillNeedsAnAnswer.Judge,
        LadderThatReachesNobodyNeedsAnAnswer.Judge,
        UnansweredAlertIsAnOrganisationalFailure.Judge,
    ];

    /// <summary>What every rule says about a fact, with its reason, whether it speaks or not.</summary>
    /// <param name="seen">The fact with its states.</param>
    /// <param name="policy">The policy to judge by.</param>
    public static IReadOnlyList<RuleAnswer> Look(Sighting seen, PolicyInForce policy) =>
        [.. All.Select(judge => judge(seen, policy))];

    /// <summary>
    /// What must be answered because of a fact, one finding per alert: where two rules find the same, the more severe
    /// one speaks, and the first in the list among equals.
    /// </summary>
    /// <param name="seen">The fact with its states.</param>
    /// <param name="policy">The policy to judge by.</param>
    public static IReadOnlyList<Finding> FindingsOf(Sighting seen, PolicyInForce policy)
    {
        var found = Look(seen, policy).Select(answer => answer.Finding).OfType<Finding>().ToList();
        return found.Count < 2
            ? found
            :
            [
                .. found.GroupBy(finding => finding.Key)
                    .Select(same => same.OrderBy(one => one.JoinsOnly).ThenByDescending(one => one.Severity).First()),
            ];
    }
}
