using Safety.Core.Casework;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Alerts;

/// <summary>
/// A matter: one fact that was found, for which an alert was raised, and which is answered in a place of its own, such
/// as a review, a request or a limit. Whether it still waits is asked of the state of the stream in which it stands.
/// </summary>
public static class Matter
{
    /// <summary>Whether a matter still waits; null for a fact that only said something of one.</summary>
    /// <param name="fact">The fact, among the evidence of an alert.</param>
    /// <param name="state">The state of its stream, as it is now.</param>
    /// <param name="policy">The policy in force.</param>
    public static bool? Waits(object fact, object state, PolicyInForce policy) => fact switch
    {
        ResponseFoundDiverging f => ResponseAsSeen.Of(state)?.Open?.FoundAt == f.FoundAt,
        ResponseReviewFoundOverdue f => ResponseAsSeen.Of(state)?.Open?.DueAt == f.DueAt,
        RequestFoundUnanswered f => IsLate(state, AllocationDuty.Answer, f.DueAt),
        AllocationFoundOverdue f => IsLate(state, f.Duty, f.DueAt),
        LimitFoundOverdue f => LimitAsSeen.Of(state)?.Late.Any(late => late.Duty == f.Duty && late.DueAt == f.DueAt),
        LimitFoundNearEnd f => LimitAsSeen.Of(state) is { IsOver: false } limit && limit.Until == f.ExpiresAt,
        KnownRiskFoundOverdue { Duty: KnownRiskDuty.Review } f =>
            ClientAsSeen.Of(state)?.LateReviews.Any(late => late.Risk == f.Risk && late.DueAt == f.DueAt),
        SupportStepFoundOverdue f => IncidentAsSeen.Of(state)?.OwedSupport.Contains(f.Step),
        ReporterSilenceFound f => IncidentAsSeen.Of(state)?.SilentSince == f.FoundAt,
        SupervisionFoundOverdue f =>
            SupervisionAsSeen.Of(state)?.Lacks(f.Month, policy.Numbers.TermsOfSupervision()),
        EscortFoundMissing => VisitAsSeen.Of(state)?.LacksEscort,
        VisitFoundNotBegun => VisitAsSeen.Of(state)?.StartIsLate,
        // A manager's word is seen by whoever stands above them, and who was left alone is looked after, by a person.
        UnescortedVisitAuthorised or EscortWithdrawn => true,
        _ => null,
    };

    /// <summary>
    /// Whether nothing that an open alert was raised for waits any more. What isn't known counts as waiting: evidence
    /// that the alert no longer remembers, and what cannot be read.
    /// </summary>
    /// <param name="alert">The alert.</param>
    /// <param name="factOf">The fact of an id, or null.</param>
    /// <param name="stateOf">The state of a stream as it is now, or null.</param>
    /// <param name="policy">The policy in force.</param>
    public static bool NoneWaits(
        Alert alert, Func<Guid, object?> factOf, Func<Guid, object?> stateOf, PolicyInForce policy)
    {
        if (!alert.Open || alert.Evidence.Count >= Alert.EvidenceMax) return false;
        var answers = alert.Evidence.Select(evidence =>
            factOf(evidence.EventId) is { } fact && stateOf(evidence.StreamId) is { } state
                ? Waits(fact, state, policy)
                : true).ToList();
        return answers.Contains(false) && !answers.Contains(true);
    }

    private static bool? IsLate(object state, AllocationDuty duty, DateTimeOffset dueAt) =>
        CaseAsSeen.Of(state)?.Late.Any(late => late.Duty == duty && late.DueAt == dueAt);
}
