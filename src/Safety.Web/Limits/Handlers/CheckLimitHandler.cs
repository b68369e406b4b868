using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="CheckLimit"/>.</summary>
public static class CheckLimitHandler
{
    /// <summary>Decides on the limit, with the team that serves the client now.</summary>
    public static async Task<Answer> Handle(CheckLimit command, Ledger ledger, CancellationToken ct)
    {
        var team = await ledger.TeamOfLimitAsync(command.Limit, ct);
        return await ledger.Decide<Limit>(
            command.Limit.Value, limit => CheckLimit.Decide(command, limit, team, ledger.Policy, ledger.Now), ct);
    }
}
