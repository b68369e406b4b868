using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="ExtendVisit"/>.</summary>
public static class ExtendVisitHandler
{
    /// <summary>Decides on the visit.</summary>
    public static Task<Answer> Handle(
        ExtendVisit command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => ExtendVisit.Decide(command, visit, caller, ledger.Now),
        ct);
}
