namespace Safety.Core.Alerts;

/// <summary>
/// What a manager can do about a finding that asks for a limit. None is better than another, and none is taken by the
/// machine.
/// </summary>
public enum EnforcementChoice
{
    /// <summary>Propose a limit for the client; another person approves it.</summary>
    SetLimit,

    /// <summary>Open the limit that speaks: hold to it, ease it, tell the client again, or lift it.</summary>
    OpenLimit,

    /// <summary>Answer the review of demand and benefit: benefiting, another plan, or an end with care.</summary>
    AnswerReview,

    /// <summary>Look at the contacts themselves, in their windows.</summary>
    SeeContacts,

    /// <summary>Look at what the client gains, beside what they ask for.</summary>
    SeeBenefit,

    /// <summary>Ask for a second worker, another worker, or an end of the case.</summary>
    ChangeWorkers,

    /// <summary>Say what was decided, "things go on as they are" included, and why.</summary>
    Decide,
}

/// <summary>Which alerts say that a limit should be enforced, and what can be done about each. Our judgement.</summary>
public static class Enforcement
{
    /// <summary>The kinds that stand on the list, in the order of the domain reference.</summary>
    public static IReadOnlyList<AlertKind> Kinds { get; } =
        [.. Enum.GetValues<AlertKind>().Where(kind => Of(kind).Count > 0)];

    /// <summary>What can be done about an alert of a kind; nothing when it doesn't ask for a limit.</summary>
    public static IReadOnlyList<EnforcementChoice> Of(AlertKind kind) => kind switch
    {
        AlertKind.FixationSuspected or AlertKind.FixationPersistent =>
        [
            EnforcementChoice.SetLimit, EnforcementChoice.SeeContacts, EnforcementChoice.ChangeWorkers,
            EnforcementChoice.Decide,
        ],
        AlertKind.DemandEscalating =>
        [
            EnforcementChoice.SetLimit, EnforcementChoice.SeeContacts, EnforcementChoice.SeeBenefit,
            EnforcementChoice.Decide,
        ],
        AlertKind.NegativeResponse =>
            [EnforcementChoice.AnswerReview, EnforcementChoice.SetLimit, EnforcementChoice.Decide],
        AlertKind.LimitBreached or AlertKind.LimitBreachRepeated =>
            [EnforcementChoice.OpenLimit, EnforcementChoice.SeeContacts, EnforcementChoice.Decide],
        AlertKind.LimitReviewDue => [EnforcementChoice.OpenLimit, EnforcementChoice.Decide],
        AlertKind.SerialTransfer =>
            [EnforcementChoice.ChangeWorkers, EnforcementChoice.SetLimit, EnforcementChoice.Decide],
        AlertKind.Sos or AlertKind.Duress or AlertKind.CheckinOverdue or AlertKind.VisitOverrun
            or AlertKind.EscortMissing or AlertKind.IncidentSerious or AlertKind.ThreatToKill
            or AlertKind.CaseloadOverCeiling or AlertKind.CapacityExceeded or AlertKind.SupervisionOverdue
            or AlertKind.TransferUnanswered or AlertKind.ClosureUnanswered or AlertKind.CumulativeExposure
            or AlertKind.MarkerReviewDue or AlertKind.MarkerReviewOverdue or AlertKind.StatutoryDeadlineNear
            or AlertKind.StatutoryDeadlineMissed or AlertKind.SupportStepOverdue or AlertKind.ReporterSilence
            or AlertKind.RetaliationWatch or AlertKind.AlertExhausted or AlertKind.ResponderUnreachable
            or AlertKind.DrillFailed or AlertKind.Drill or AlertKind.VisitNotBegun => [],
    };
}
