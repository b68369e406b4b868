using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="PlanVisit"/>.</summary>
public static class PlanVisitHandler
{
    /// <summary>Decides on the new visit, with what is known of worker and client at this moment.</summary>
    public static async Task<Answer> Handle(
        PlanVisit command, Ledger ledger, IKnownIncidents incidents, CancellationToken ct)
    {
        var by = ledger.Person;
        var known = await ledger.KnownOf(command.Worker, command.Client, incidents, ct);
        return await ledger.Decide<Visit>(
            command.Visit.Value,
            visit => known is null
                ? new PlanVisit.WorkerGone()
                : PlanVisit.Decide(
                    command, visit, known, ledger.Directory.Working, by, ledger.Policy, ledger.Now),
            ct);
    }
}
