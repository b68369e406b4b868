using Safety.Core.Casework.Outcomes;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="RateGain"/>.</summary>
public static class RateGainHandler
{
    /// <summary>Decides on the two, and judges what is known then.</summary>
    public static Task<Answer> Handle(RateGain command, Ledger ledger, CancellationToken ct) =>
        ledger.OnResponse(
            command.Client, command.Worker,
            (response, around, caller) => RateGain.Decide(command, response, around, caller.By, ledger.Now), ct);
}
