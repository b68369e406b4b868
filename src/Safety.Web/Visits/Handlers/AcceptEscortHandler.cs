using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="AcceptEscort"/>.</summary>
public static class AcceptEscortHandler
{
    /// <summary>Decides on the visit; whoever may see it may come along.</summary>
    public static Task<Answer> Handle(
        AcceptEscort command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => AcceptEscort.Decide(command, visit, caller.By, ledger.Now),
        ct);
}
