using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="DeclineKnownRisk"/>.</summary>
public static class DeclineKnownRiskHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(DeclineKnownRisk command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => DeclineKnownRisk.Decide(command, client, ledger.Person, ledger.Now),
        ct);
}
