using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="CheckVisitRisk"/>.</summary>
public static class CheckVisitRiskHandler
{
    /// <summary>Decides on the visit, with what is known of worker and client at this moment.</summary>
    public static async Task<Answer> Handle(
        CheckVisitRisk command, Ledger ledger, IKnownIncidents incidents, CancellationToken ct)
    {
        var there = await ledger.State<Visit>(command.Visit.Value, ct);
        var known = there is null ? null : await ledger.KnownOf(there.Worker, there.Client, incidents, ct);
        return await ledger.Decide<Visit>(
            command.Visit.Value,
            visit => known is null
                ? new NoSuchVisit()
                : CheckVisitRisk.Decide(command, visit, known, ledger.Policy, ledger.Now),
            ct);
    }
}
