using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="CheckIn"/>.</summary>
public static class CheckInHandler
{
    /// <summary>Decides on the visit; with the duress code it calls for help and looks the same.</summary>
    public static Task<Answer> Handle(
        CheckIn command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnWord(
        command.Visit, alarms,
        (visit, caller, duress) => CheckIn.Decide(command, visit, caller, duress, ledger.Now),
        ct);
}
