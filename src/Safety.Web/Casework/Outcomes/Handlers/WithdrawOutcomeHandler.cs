using Safety.Core.Casework.Outcomes;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="WithdrawOutcome"/>.</summary>
public static class WithdrawOutcomeHandler
{
    /// <summary>Decides on the two, and judges what is known then.</summary>
    public static Task<Answer> Handle(WithdrawOutcome command, Ledger ledger, CancellationToken ct) =>
        ledger.OnResponse(
            command.Client, command.Worker,
            (response, around, caller) => WithdrawOutcome.Decide(command, response, around, caller, ledger.Now), ct);
}
