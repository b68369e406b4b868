using Safety.Core.Clients;
using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="ProposeLimit"/>.</summary>
public static class ProposeLimitHandler
{
    /// <summary>Decides on the new limit; no other limit of the client is proposed meanwhile.</summary>
    public static async Task<Answer> Handle(ProposeLimit command, Ledger ledger, CancellationToken ct)
    {
        var (served, caller, refusal) = await ledger.CallerAsync(command.Client, ct);
        await ledger.Hold($"limits_of_client:{command.Client.Value:N}", ct);
        var open = await LimitQueries.OpenAsync(ledger.Session, command.Client, ct);
        return await ledger.Decide<Limit>(
            command.Limit.Value,
            limit => served is null ? new NoSuchClient()
                : refusal is not null ? refusal
                : ProposeLimit.Decide(
                    command, limit, ledger.AroundLimit(served.Team, open.Count), ledger.Policy, caller!.By, ledger.Now),
            ct);
    }
}
