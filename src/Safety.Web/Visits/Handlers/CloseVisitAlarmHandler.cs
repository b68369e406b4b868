using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="CloseVisitAlarm"/>.</summary>
public static class CloseVisitAlarmHandler
{
    /// <summary>Decides on the visit.</summary>
    public static Task<Answer> Handle(
        CloseVisitAlarm command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => CloseVisitAlarm.Decide(command, visit, caller, ledger.Now),
        ct);
}
