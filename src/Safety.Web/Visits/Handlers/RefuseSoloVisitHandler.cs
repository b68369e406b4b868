using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="RefuseSoloVisit"/>.</summary>
public static class RefuseSoloVisitHandler
{
    /// <summary>Decides on the visit, by the policy in force.</summary>
    public static Task<Answer> Handle(
        RefuseSoloVisit command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => RefuseSoloVisit.Decide(command, visit, caller.By, ledger.Policy, ledger.Now),
        ct);
}
