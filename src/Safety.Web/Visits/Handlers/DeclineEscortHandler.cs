using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="DeclineEscort"/>.</summary>
public static class DeclineEscortHandler
{
    /// <summary>Decides on the visit.</summary>
    public static Task<Answer> Handle(
        DeclineEscort command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => DeclineEscort.Decide(command, visit, caller, ledger.Now),
        ct);
}
