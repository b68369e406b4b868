using Safety.Core.Alerts;

namespace Safety.Core.Audit.Trials;

public sealed partial class PolicyTrial
{
    /// <summary>The kinds of alert that are replayed.</summary>
    public static IReadOnlyList<AlertKind> Kinds { get; } =
    [
        AlertKind.DemandEscalating, AlertKind.FixationSuspected, AlertKind.FixationPersistent,
        AlertKind.NegativeResponse, AlertKind.LimitBreached, AlertKind.LimitBreachRepeated, AlertKind.LimitReviewDue,
        AlertKind.MarkerReviewDue, AlertKind.MarkerReviewOverdue, AlertKind.TransferUnanswered,
        AlertKind.ClosureUnanswered, AlertKind.SerialTransfer, AlertKind.CaseloadOverCeiling,
        AlertKind.CapacityExceeded, AlertKind.SupervisionOverdue, AlertKind.CumulativeExposure,
        AlertKind.RetaliationWatch, AlertKind.IncidentSerious, AlertKind.ThreatToKill,
        AlertKind.SupportStepOverdue, AlertKind.ReporterSilence, AlertKind.CheckinOverdue, AlertKind.VisitOverrun,
        AlertKind.VisitNotBegun, AlertKind.EscortMissing, AlertKind.Sos, AlertKind.Duress,
    ];

    /// <summary>
    /// The kinds that are not replayed, each with why, as a sentence; their alerts are taken as they were.
    /// </summary>
    public static IReadOnlyDictionary<AlertKind, string> NotReplayed { get; } = new Dictionary<AlertKind, string>
    {
        [AlertKind.AlertExhausted] = "Whether people would have answered in another time, nobody can say.",
        [AlertKind.DrillFailed] = "Whether a drill would have been answered in another time, nobody can say.",
        [AlertKind.Drill] = "A drill tests people, and says nothing of what happens to staff or clients.",
        [AlertKind.ResponderUnreachable] =
            "Whom a ladder reaches follows from people, turns and channels, and from no number of the policy.",
        [AlertKind.StatutoryDeadlineNear] = "No rule raises it.",
        [AlertKind.StatutoryDeadlineMissed] = "No rule raises it.",
    };
}
