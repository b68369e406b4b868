using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="WithdrawEscortRequest"/>.</summary>
public static class WithdrawEscortRequestHandler
{
    /// <summary>Decides on the visit, by the policy in force.</summary>
    public static Task<Answer> Handle(
        WithdrawEscortRequest command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => WithdrawEscortRequest.Decide(command, visit, caller, ledger.Policy, ledger.Now),
        ct);
}
