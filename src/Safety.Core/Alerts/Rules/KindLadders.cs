using Safety.Core.Staff;

namespace Safety.Core.Alerts.Rules;

/// <summary>The kinds of alert whose ladder is not for the team to say, whatever the fact that raises them.</summary>
public static class KindLadders
{
    /// <summary>The ladder of a kind, or null where the team's own is climbed.</summary>
    public static EscalationLadder? Of(AlertKind kind)
    {
        if (kind == AlertKind.AlertExhausted) return UnansweredAlertIsAnOrganisationalFailure.Ladder;
        if (kind is AlertKind.RetaliationWatch or AlertKind.DrillFailed or AlertKind.ResponderUnreachable)
            return EscalationLadder.SafetyLeads;
        return kind == AlertKind.MarkerReviewOverdue ? KnownRiskReviewLateNeedsAnAnswer.Overdue : null;
    }
}
