using Safety.Core.Casework.Outcomes;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="ScoreOutcome"/>.</summary>
public static class ScoreOutcomeHandler
{
    /// <summary>Decides on the two, and judges what is known then.</summary>
    public static Task<Answer> Handle(ScoreOutcome command, Ledger ledger, CancellationToken ct) =>
        ledger.OnResponse(
            command.Client, command.Worker,
            (response, around, caller) => ScoreOutcome.Decide(command, response, around, caller.By, ledger.Now), ct);
}
