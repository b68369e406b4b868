namespace Safety.Core.Visits;

public sealed partial record Visit
{
    /// <inheritdoc/>
    public static Visit Evolve(Visit? state, Guid id, object fact) => (state, fact) switch
    {
        (null, VisitPlanned e) => new Visit { Id = id, Planned = e, EndsAt = e.Plan.EndsAt, StartDue = StartOf(e) },
        ({ Status: VisitStatus.Planned } visit, _) when visit.AfterPlanning(fact) is { } after => after,
        ({ Status: VisitStatus.Underway } visit, _) when visit.AfterRunning(fact) is { } after => after,
        ({ } visit, _) when (visit.AfterEscort(fact) ?? visit.AfterAlarm(fact)) is { } after => after,
        _ => throw new InvalidOperationException(
            $"{fact.GetType().Name} cannot follow in the stream of a visit that is {state?.Status}."),
    };

    private Visit? AfterPlanning(object fact) => fact switch
    {
        VisitRiskChecked e => this with { Check = e, EscortDueAt = e.EscortDueAt },
        EscortRequested e => this with { Request = e, DeclinedBy = [], EscortDueAt = e.EscortDueAt },
        EscortRequestWithdrawn e => this with { Request = null, DeclinedBy = [], EscortDueAt = e.EscortDueAt },
        EscortFoundMissing => this with { EscortDueAt = null },
        SoloVisitRefused e => NoLongerAsked() with { SoloRefusedAt = e.RefusedAt, EscortDueAt = e.EscortDueAt },
        VisitReminderFoundDue { About: VisitDeadline.Start } e => this with { Reminded = [.. Reminded, e.About] },
        VisitFoundNotBegun => NoLongerAsked(),
        UnescortedVisitAuthorised e => this with { Authorisation = e, EscortDueAt = null },
        VisitStarted e => NoLongerAsked() with
        {
            Status = VisitStatus.Underway,
            Started = e,
            HeardAt = e.StartedAt,
            Dues = e.Dues,
            EscortDueAt = null,
        },
        VisitCancelled e => NoLongerAsked() with
        {
            Status = VisitStatus.Cancelled,
            OverAt = e.CancelledAt,
            EscortDueAt = null,
        },
        _ => null,
    };

    private Visit? AfterRunning(object fact) => fact switch
    {
        VisitCheckedIn e => Heard(e.CheckedInAt, e.Dues),
        VisitExtended e => Heard(e.ExtendedAt, e.Dues) with { EndsAt = e.EndsAt },
        VisitReminderFoundDue e => this with { Reminded = [.. Reminded, e.About] },
        VisitFoundOverdue e => Missed(e),
        VisitEnded e => this with { Status = VisitStatus.Ended, OverAt = e.EndedAt, Dues = [], Reminded = [] },
        _ => null,
    };

    private Visit? AfterEscort(object fact) => fact switch
    {
        EscortDeclined e => this with { DeclinedBy = [.. DeclinedBy, e.By.Value] },
        EscortAssigned e => this with { Escorts = [.. Escorts, e.Escort], Request = null, EscortDueAt = null },
        EscortWithdrawn e => this with
        {
            Escorts = [.. Escorts.Where(escort => escort != e.Escort)],
            EscortDueAt = e.EscortDueAt,
        },
        _ => null,
    };

    /// <summary>Nobody asks any more whether it begins.</summary>
    private Visit NoLongerAsked() => this with { StartDue = null, Reminded = [] };

    private Visit Heard(DateTimeOffset at, IReadOnlyList<VisitDue> dues) =>
        this with { HeardAt = at, Dues = dues, Reminded = [] };
}
