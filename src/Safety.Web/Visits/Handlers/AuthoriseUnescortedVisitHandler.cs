using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="AuthoriseUnescortedVisit"/>.</summary>
public static class AuthoriseUnescortedVisitHandler
{
    /// <summary>Decides on the visit, knowing who sees it: the manager's own manager.</summary>
    public static Task<Answer> Handle(
        AuthoriseUnescortedVisit command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => AuthoriseUnescortedVisit.Decide(
            command, visit, caller, ledger.Directory.ManagerOf(caller.By, ledger.Now), ledger.Now),
        ct);
}
