using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="CheckClient"/>.</summary>
public static class CheckClientHandler
{
    /// <summary>Decides on the client's stream, by the clocks of the policy in force.</summary>
    public static Task<Answer> Handle(CheckClient command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => CheckClient.Decide(command, client, ledger.RiskClocks(), ledger.Now),
        ct);
}
