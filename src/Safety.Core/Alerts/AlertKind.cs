namespace Safety.Core.Alerts;

/// <summary>
/// What an alert is about; the stable codes of the domain reference, section 6.6, the monthly drill, and a
/// visit that never begins.
/// </summary>
public enum AlertKind
{
    /// <summary>A worker asked for help.</summary>
    Sos,

    /// <summary>A worker asked for help in a way that an attacker cannot see.</summary>
    Duress,

    /// <summary>A worker on a visit has not checked in.</summary>
    CheckinOverdue,

    /// <summary>A visit has not ended in its time.</summary>
    VisitOverrun,

    /// <summary>A visit that needs a second person has none.</summary>
    EscortMissing,

    /// <summary>An incident serious enough, by category or rating, to be answered at once.</summary>
    IncidentSerious,

    /// <summary>A wish or threat to kill was disclosed.</summary>
    ThreatToKill,

    /// <summary>Unwanted intrusions span two weeks.</summary>
    FixationSuspected,

    /// <summary>Unwanted intrusions persist, come home, or carry a threat.</summary>
    FixationPersistent,

    /// <summary>Demands for contact grow beyond what was agreed.</summary>
    DemandEscalating,

    /// <summary>Demand rises and outcomes do not improve: a review is due.</summary>
    NegativeResponse,

    /// <summary>A limit was crossed.</summary>
    LimitBreached,

    /// <summary>A limit was crossed again and again.</summary>
    LimitBreachRepeated,

    /// <summary>A limit waits for somebody to decide, tell, or look, or comes to its end soon.</summary>
    LimitReviewDue,

    /// <summary>A worker carries more than the ceiling.</summary>
    CaseloadOverCeiling,

    /// <summary>A worker carries more than they declared they can.</summary>
    CapacityExceeded,

    /// <summary>Supervision is late.</summary>
    SupervisionOverdue,

    /// <summary>A request for transfer got no answer.</summary>
    TransferUnanswered,

    /// <summary>A request for closure got no answer.</summary>
    ClosureUnanswered,

    /// <summary>Many events, each perhaps small, weigh on one worker.</summary>
    CumulativeExposure,

    /// <summary>A marker is due for review.</summary>
    MarkerReviewDue,

    /// <summary>A marker's review is late.</summary>
    MarkerReviewOverdue,

    /// <summary>A statutory report is due soon.</summary>
    StatutoryDeadlineNear,

    /// <summary>A statutory report is late.</summary>
    StatutoryDeadlineMissed,

    /// <summary>Support that is owed after an incident was not given in time.</summary>
    SupportStepOverdue,

    /// <summary>The reporter of an incident has seen no action.</summary>
    ReporterSilence,

    /// <summary>Something adverse happened to a worker after they filed a report.</summary>
    RetaliationWatch,

    /// <summary>Nobody on the ladder answered an alert: a failure of the organisation.</summary>
    AlertExhausted,

    /// <summary>A person on a ladder cannot be reached.</summary>
    ResponderUnreachable,

    /// <summary>A drill was not answered in time.</summary>
    DrillFailed,

    /// <summary>A third worker asks for transfer from the same client.</summary>
    SerialTransfer,

    /// <summary>The monthly test of a team's ladder.</summary>
    Drill,

    /// <summary>A planned visit has neither begun nor been called off.</summary>
    VisitNotBegun,
}
