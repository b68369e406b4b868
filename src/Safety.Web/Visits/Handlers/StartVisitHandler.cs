using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="StartVisit"/>.</summary>
public static class StartVisitHandler
{
    /// <summary>Decides on the visit, with what has become known since the plan.</summary>
    public static async Task<Answer> Handle(
        StartVisit command, Ledger ledger, IVisitAlarms alarms, IKnownIncidents incidents, CancellationToken ct)
    {
        var there = await ledger.State<Visit>(command.Visit.Value, ct);
        var known = there is null ? null : await ledger.KnownOf(there.Worker, there.Client, incidents, ct);
        return await ledger.OnVisit(
            command.Visit, alarms,
            (visit, caller) => known is null
                ? new NoSuchVisit()
                : StartVisit.Decide(command, visit, known, caller, ledger.Policy, ledger.Now),
            ct);
    }
}
