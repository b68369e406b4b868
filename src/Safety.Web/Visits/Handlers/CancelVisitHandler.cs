using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="CancelVisit"/>.</summary>
public static class CancelVisitHandler
{
    /// <summary>Decides on the visit; with the duress code it calls for help and looks the same.</summary>
    public static Task<Answer> Handle(
        CancelVisit command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnWord(
        command.Visit, alarms,
        (visit, caller, duress) => CancelVisit.Decide(command, visit, caller, duress, ledger.Now),
        ct);
}
