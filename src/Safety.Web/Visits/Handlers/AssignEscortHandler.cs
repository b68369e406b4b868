using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="AssignEscort"/>.</summary>
public static class AssignEscortHandler
{
    /// <summary>Decides on the visit, knowing who works here.</summary>
    public static Task<Answer> Handle(
        AssignEscort command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => AssignEscort.Decide(
            command, visit, caller, ledger.Directory.Working.Contains(command.Escort), ledger.Now),
        ct);
}
