using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="EndVisit"/>.</summary>
public static class EndVisitHandler
{
    /// <summary>Decides on the visit; with the duress code it calls for help and looks the same.</summary>
    public static Task<Answer> Handle(
        EndVisit command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnWord(
        command.Visit, alarms,
        (visit, caller, duress) => EndVisit.Decide(command, visit, caller, duress, ledger.Now),
        ct);
}
