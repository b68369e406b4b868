using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="WithdrawEscort"/>.</summary>
public static class WithdrawEscortHandler
{
    /// <summary>Decides on the visit, by the policy in force.</summary>
    public static Task<Answer> Handle(
        WithdrawEscort command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => WithdrawEscort.Decide(command, visit, caller, ledger.Policy, ledger.Now),
        ct);
}
