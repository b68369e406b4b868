using Safety.Core.Language;

namespace Safety.Core.Alerts;

/// <summary>The words for kinds and severities of alerts that people read, in pages and messages.</summary>
public static class AlertWords
{
    /// <summary>The label of a kind.</summary>
    public static string Of(AlertKind kind) => kind switch
    {
        AlertKind.Sos => "Call for help",
        AlertKind.Duress => "Silent call for help",
        AlertKind.CheckinOverdue => "Check-in overdue",
        AlertKind.VisitOverrun => "Visit overrun",
        AlertKind.EscortMissing => "Escort missing",
        AlertKind.IncidentSerious => "Serious incident",
        AlertKind.ThreatToKill => "Threat to kill",
        AlertKind.FixationSuspected => "Fixation suspected",
        AlertKind.FixationPersistent => "Fixation persistent",
        AlertKind.DemandEscalating => "Demand escalating",
        AlertKind.NegativeResponse => "Review due: demand rises, outcomes do not",
        AlertKind.LimitBreached => "Limit breached",
        AlertKind.LimitBreachRepeated => "Limit breached repeatedly",
        AlertKind.LimitReviewDue => "Limit waits for a look",
        AlertKind.CaseloadOverCeiling => "Caseload over ceiling",
        AlertKind.CapacityExceeded => "Declared capacity exceeded",
        AlertKind.SupervisionOverdue => "Supervision overdue",
        AlertKind.TransferUnanswered => "Transfer request unanswered",
        AlertKind.ClosureUnanswered => "Closure request unanswered",
        AlertKind.CumulativeExposure => "Cumulative exposure",
        AlertKind.MarkerReviewDue => "Marker review due",
        AlertKind.MarkerReviewOverdue => "Marker review overdue",
        AlertKind.StatutoryDeadlineNear => "Statutory deadline near",
        AlertKind.StatutoryDeadlineMissed => "Statutory deadline missed",
        AlertKind.SupportStepOverdue => "Support overdue",
        AlertKind.ReporterSilence => "Reporter left without word",
        AlertKind.RetaliationWatch => "Retaliation watch",
        AlertKind.AlertExhausted => "Nobody answered an alert",
        AlertKind.ResponderUnreachable => "Responder unreachable",
        AlertKind.DrillFailed => "Drill failed",
        AlertKind.SerialTransfer => "Third transfer request for one client",
        AlertKind.Drill => "Drill",
        AlertKind.VisitNotBegun => "Visit not begun",
    };

    /// <summary>The label of a severity, with its level.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.None => "0 none",
        Severity.Low => "1 low",
        Severity.Moderate => "2 moderate",
        Severity.Serious => "3 serious",
        Severity.Severe => "4 severe",
        Severity.FatalOrCritical => "5 fatal or critical",
    };
}
