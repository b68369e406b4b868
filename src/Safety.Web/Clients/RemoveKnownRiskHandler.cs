using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="RemoveKnownRisk"/>.</summary>
public static class RemoveKnownRiskHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(RemoveKnownRisk command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => RemoveKnownRisk.Decide(command, client, ledger.Person, ledger.Now),
        ct);
}
