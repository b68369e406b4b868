using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="RaiseSos"/>.</summary>
public static class RaiseSosHandler
{
    /// <summary>Decides on the visit.</summary>
    public static Task<Answer> Handle(
        RaiseSos command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => RaiseSos.Decide(command, visit, caller, ledger.Now),
        ct);
}
