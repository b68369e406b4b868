using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="NotifyKnownRisk"/>.</summary>
public static class NotifyKnownRiskHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(NotifyKnownRisk command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => NotifyKnownRisk.Decide(command, client, ledger.Person, ledger.Now),
        ct);
}
