using Safety.Core.Alerts;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Core.Visits;

namespace Safety.Core.Audit.Obligations;

/// <summary>
/// Reads promises out of facts: who made them, by when, and what became of them. The dates stand in the facts, as the
/// policy of their moment had them; no fact that finds something late moves a date. Facts that promise nothing are
/// passed over.
/// </summary>
public static partial class Promises
{
    /// <summary>What one fact does to the promises of its stream.</summary>
    /// <param name="fact">The fact.</param>
    public static IEnumerable<PromiseTurn> Of(object fact) =>
        OfVisit(fact) ?? OfAlert(fact) ?? OfIncident(fact) ?? OfLimit(fact) ?? OfRisk(fact) ?? OfCase(fact)
        ?? OfResponse(fact) ?? OfStaff(fact) ?? [];

    private static PromiseTurn[]? OfVisit(object fact) => fact switch
    {
        VisitRiskChecked f => Escort(f.EscortDueAt, f.CheckedAt),
        EscortRequested f => Escort(f.EscortDueAt, f.RequestedAt),
        EscortRequestWithdrawn f => Escort(f.EscortDueAt, f.WithdrawnAt),
        EscortWithdrawn f => Escort(f.EscortDueAt, f.WithdrawnAt),
        SoloVisitRefused f => Escort(f.EscortDueAt, f.RefusedAt),
        EscortAssigned f => [Kept(ObligationKind.Escort, f.AssignedAt, f.By)],
        UnescortedVisitAuthorised f => [Released(ObligationKind.Escort, f.AuthorisedAt)],
        VisitStarted { Escorted: true } f => [Kept(ObligationKind.Escort, f.StartedAt, f.By)],
        VisitStarted f => [Released(null, f.StartedAt)],
        // Said as a check-in, it leaves the plan as it is.
        DuressSignalled { Guise: not DuressGuise.CheckIn } f => [Released(null, f.SignalledAt)],
        VisitCancelled f => [Released(null, f.CancelledAt)],
        VisitEnded f => [Released(null, f.EndedAt)],
        _ => null,
    };

    private static PromiseTurn[]? OfAlert(object fact) => fact switch
    {
        AlertRaised f => [Made(ObligationKind.AlertAnswer, f.RaisedAt, f.AnswerBy)],
        AlertReopened f => [Made(ObligationKind.AlertAnswer, f.ReopenedAt, f.AnswerBy)],
        AlertAcknowledged f => [Kept(ObligationKind.AlertAnswer, f.AcknowledgedAt, f.By)],
        AlertResolved f => [Kept(ObligationKind.AlertAnswer, f.ResolvedAt, f.By)],
        DrillAlertEnded f => [Released(null, f.EndedAt)],
        _ => null,
    };

    private static PromiseTurn[]? OfResponse(object fact) => fact switch
    {
        ResponseFoundDiverging f => [Made(ObligationKind.ResponseReview, f.FoundAt, f.ReviewDueAt)],
        ResponseReviewed f => [Kept(ObligationKind.ResponseReview, f.ReviewedAt, f.By)],
        _ => null,
    };

    private static PromiseTurn[] Escort(DateTimeOffset? dueAt, DateTimeOffset at) => dueAt is { } due
        ? [Made(ObligationKind.Escort, at, due)]
        : [Released(ObligationKind.Escort, at)];

    // A review that is due again and again: this one is kept, and the next is promised.
    private static PromiseTurn[] Renewed(
        ObligationKind kind, DateTimeOffset at, DateTimeOffset? dueAt, StaffId? by, int step = 0) =>
        dueAt is { } next ? [Kept(kind, at, by, step), Made(kind, at, next, by, step)] : [Kept(kind, at, by, step)];

    private static PromiseTurn.Made Made(
        ObligationKind kind, DateTimeOffset at, DateTimeOffset dueAt, StaffId? owner = null, int step = 0) =>
        new(kind, step, at, dueAt, owner);

    private static PromiseTurn.Kept Kept(ObligationKind kind, DateTimeOffset at, StaffId? by, int step = 0) =>
        new(kind, step, at, by);

    private static PromiseTurn.Released Released(ObligationKind? kind, DateTimeOffset at, int step = 0) =>
        new(kind, step, at);
}
