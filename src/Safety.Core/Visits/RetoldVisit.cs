using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;

namespace Safety.Core.Visits;

/// <summary>
/// Tells a visit again: by when the worker must be heard of, and cover must stand, is counted by these numbers. What
/// the risk check said stays as it was said.
/// </summary>
/// <param name="stream">The visit's stream.</param>
/// <param name="world">The numbers, and what stood beside.</param>
public sealed class RetoldVisit(Guid stream, RetoldWorld world)
    : RetoldStream<Visit>(stream)
{
    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) => fact switch
    {
        VisitFoundOverdue or VisitFoundNotBegun or EscortFoundMissing or VisitReminderFoundDue => FactOrigin.Watch,
        VisitReminderSent => FactOrigin.Consequence,
        _ => FactOrigin.People,
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Visit.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(Visit state, DateTimeOffset at) =>
        CheckVisit.Decide(new CheckVisit(new VisitId(Stream)), state, at);

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        var fact = history[index].Fact;
        return [State is { } visit ? Running(fact, visit, at) ?? Escorted(fact, visit, at) : fact];
    }

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        VisitPlanned e => e.PlannedAt,
        VisitRiskChecked e => e.CheckedAt,
        SoloVisitRefused e => e.RefusedAt,
        UnescortedVisitAuthorised e => e.AuthorisedAt,
        VisitFoundNotBegun e => e.FoundAt,
        VisitCancelled e => e.CancelledAt,
        EscortRequested e => e.RequestedAt,
        EscortRequestWithdrawn e => e.WithdrawnAt,
        EscortAssigned e => e.AssignedAt,
        EscortDeclined e => e.DeclinedAt,
        EscortWithdrawn e => e.WithdrawnAt,
        EscortFoundMissing e => e.FoundAt,
        VisitStarted e => e.StartedAt,
        VisitCheckedIn e => e.CheckedInAt,
        VisitExtended e => e.ExtendedAt,
        VisitEnded e => e.EndedAt,
        VisitReminderFoundDue e => e.FoundAt,
        VisitReminderSent e => e.SentAt,
        SosRaised e => e.RaisedAt,
        DuressSignalled e => e.SignalledAt,
        VisitFoundOverdue e => e.FoundAt,
        VisitAlarmClosed e => e.ClosedAt,
        PreVisitNoteRead e => e.ReadAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a visit."),
    };

    private object? Running(object fact, Visit visit, DateTimeOffset at) => fact switch
    {
        VisitStarted e => Started(e, visit, at),
        VisitCheckedIn e => e with { Dues = visit.Started!.Times.DuesFrom(at, visit.EndsAt) },
        VisitExtended e => e with { Dues = visit.Started!.Times.DuesFrom(at, e.EndsAt) },
        DuressSignalled e => e with { Dues = visit.DuesUnder(e.Guise, at) },
        VisitAlarmClosed e => e with { Dues = CloseVisitAlarm.DuesAfter(visit, e.Alarm, at) },
        _ => null,
    };

    private VisitStarted Started(VisitStarted e, Visit visit, DateTimeOffset at)
    {
        var times = StartVisit.TimesOf(visit, world.PolicyAt(at));
        return e with { Times = times, Dues = times.DuesFrom(at, visit.EndsAt) };
    }

    private object Escorted(object fact, Visit visit, DateTimeOffset at) => fact switch
    {
        VisitRiskChecked e => e with { EscortDueAt = CoverDueAfter(e, visit, at) },
        EscortRequested e => e with { EscortDueAt = CoverDueAfter(e, visit, at) ?? e.EscortDueAt },
        EscortRequestWithdrawn e => e with { EscortDueAt = CoverDueAfter(e, visit, at) },
        EscortWithdrawn e => e with { EscortDueAt = CoverDueAfter(e, visit, at) },
        SoloVisitRefused e => e with { EscortDueAt = CoverDueAfter(e, visit, at) },
        _ => fact,
    };

    // What the fact says of the due moment itself is not looked at.
    private DateTimeOffset? CoverDueAfter(object fact, Visit visit, DateTimeOffset at) =>
        Visit.Evolve(visit, Stream, fact).NextEscortDueAt(world.PolicyAt(at), at);
}
