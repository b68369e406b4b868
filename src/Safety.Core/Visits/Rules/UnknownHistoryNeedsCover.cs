using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Visits.Rules;

/// <summary>
/// Nobody goes alone to a first visit where nobody could say whether there is a history of violence; and nobody goes
/// alone where there is one. An intake check counts for the policy's time, or until any incident (our judgement).
/// </summary>
public static class UnknownHistoryNeedsCover
{
    /// <summary>Judges one plan.</summary>
    public static Judgement Judge(VisitPlan plan, VisitKnowledge known, PolicyInForce policy)
    {
        if (known.Client.Intake is { History: IntakeHistory.ViolenceKnown })
            return new Judgement.Objects("The intake check found a history of violence.");
        if (known.EarlierVisits > 0)
            return new Judgement.Fits("This is no first visit to the client, and no history of violence is known.");
        if (known.Client.Intake is not { } intake)
            return new Judgement.Objects("This is a first visit, and nobody has asked about a history of violence.");
        if (intake.History == IntakeHistory.NotFoundOut)
            return new Judgement.Objects("This is a first visit, and the history of violence could not be found out.");
        if (intake.CheckedAt.AddDays(policy.Numbers.IntakeCheckValidDays) <= plan.StartsAt)
            return new Judgement.Objects("This is a first visit, and the intake check is too old to count.");
        return known.Incidents.Any(incident => incident.HappenedAt > intake.CheckedAt)
            ? new Judgement.Objects("This is a first visit, and something happened since the intake check.")
            : new Judgement.Fits("The intake check found no history of violence.");
    }
}
