using Safety.Core.Alerts.Rules;
using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Alerts;

/// <summary>
/// A person answered a matter in its own place. The alerts that wait for it are over with it, if nothing else of theirs
/// waits and that person may answer them; see <see cref="Matter"/>.
/// </summary>
/// <param name="Kinds">The kinds of alert that may be over.</param>
/// <param name="About">What sort of thing they are about.</param>
/// <param name="Subject">Its id.</param>
/// <param name="What">What was answered, as a sentence without names.</param>
public sealed record MatterAnswered(
    IReadOnlyList<AlertKind> Kinds, AlertSubjectType About, Guid Subject, string What)
{
    private static readonly AlertKind[] Requests = [AlertKind.TransferUnanswered, AlertKind.ClosureUnanswered];
    private static readonly AlertKind[] Markers = [AlertKind.MarkerReviewDue, AlertKind.MarkerReviewOverdue];

    /// <summary>Why the alert is over, in plain words without names.</summary>
    public string Reason =>
        $"Answered in its own place. {What} Nothing that this alert was raised for waits any more.";

    /// <summary>How the keys of those alerts begin, whichever team answers.</summary>
    public IEnumerable<string> Keys => Kinds.Select(kind => AlertKey.BeginningOf(kind, About, Subject));

    /// <summary>
    /// What a fact answered, or null. A fact that answers nothing costs no more than a look at its type.
    /// </summary>
    /// <param name="seen">The fact with its states.</param>
    public static MatterAnswered? Of(Sighting seen) => seen.Fact switch
    {
        ResponseReviewed f => OfClient(
            f.Client.Value, "The review of demand and benefit was answered.", AlertKind.NegativeResponse),
        ICaseFact f => OfCase(f) is { } what ? OfClient(f.Client.Value, what, Requests) : null,
        ILimitFact f => OfLimit(f) is { } what ? OfClient(f.Client.Value, what, AlertKind.LimitReviewDue) : null,
        KnownRiskReviewed f => OfClient(
            f.Client.Value, "The known risk was looked at, and stays in force until a new date.", Markers),
        KnownRiskRemoved f => OfClient(f.Client.Value, "The known risk was taken off.", Markers),
        SupervisionHeld { MakesGood: not null } f => new(
            [AlertKind.SupervisionOverdue], AlertSubjectType.Staff, f.Staff.Value,
            "What was missing of a month of supervision was recorded."),
        ReporterInformed or IncidentAssessed or InvestigationOpened or InvestigationClosed or SupportOffered
            or SupportGiven or SupportDeclined or ActionAgreed or ActionDone or IncidentClosed or IncidentReopened =>
            OfIncident(seen),
        EscortAssigned or UnescortedVisitAuthorised or VisitCancelled or VisitStarted => OfVisit(seen),
        _ => null,
    };

    private static MatterAnswered OfClient(Guid client, string what, params AlertKind[] kinds) =>
        new(kinds, AlertSubjectType.Client, client, what);

    private static string? OfCase(ICaseFact fact) => fact switch
    {
        TransferGranted or ClosureGranted => "The worker’s request was granted.",
        TransferRefused or ClosureRefused =>
            "The worker’s request was refused, with what is done instead and a date to look again.",
        AllocationReviewed => "What was to be looked at again was looked at.",
        AllocationEnded => "The worker no longer works with the client.",
        _ => null,
    };

    private static string? OfLimit(ILimitFact fact) => fact switch
    {
        LimitApproved => "The proposed limit was approved.",
        LimitDeclined => "The proposed limit was declined.",
        LimitNotified => "The client was told of the limit.",
        LimitNotificationWithheld => "It was decided not to tell the client yet, with a date to look at that again.",
        LimitEffectReviewed => "Somebody said what became of things under the limit.",
        LimitAmended => "The limit was changed.",
        LimitLifted => "The limit was lifted.",
        _ => null,
    };

    private static MatterAnswered? OfIncident(Sighting seen)
    {
        if (IncidentSight.Of(seen) is not { Before: { } before } sight) return null;
        var support = before.OwedSupport.Except(sight.After.OwedSupport).Any();
        AlertKind[] kinds =
        [
            .. support ? [AlertKind.SupportStepOverdue] : Nothing,
            .. sight.BreaksSilence ? [AlertKind.ReporterSilence] : Nothing,
        ];
        return kinds.Length == 0 ? null : new(kinds, AlertSubjectType.Incident, seen.StreamId, seen.Fact switch
        {
            ReporterInformed => "The reporter was told what became of the report.",
            _ when support => "The support that was owed was given or declined.",
            _ => "Something that the reporter can see was done about the report.",
        });
    }

    private static AlertKind[] Nothing => [];

    private static MatterAnswered? OfVisit(Sighting seen)
    {
        if (VisitAsSeen.Of(seen.Before) is not { } before || VisitAsSeen.Of(seen.After) is not { } after) return null;
        AlertKind[] kinds =
        [
            .. before.LacksEscort && !after.LacksEscort ? [AlertKind.EscortMissing] : Nothing,
            .. before.StartIsLate && !after.StartIsLate ? [AlertKind.VisitNotBegun] : Nothing,
        ];
        return kinds.Length == 0 ? null : new(kinds, AlertSubjectType.Visit, seen.StreamId, seen.Fact switch
        {
            EscortAssigned => "A second person comes along.",
            UnescortedVisitAuthorised =>
                "The visit was let go ahead with another control; whoever stands above that decision is told.",
            VisitCancelled => "The visit was called off.",
            _ => "The visit has begun.",
        });
    }
}
