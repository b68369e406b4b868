using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="WithholdKnownRiskNotification"/>.</summary>
public static class WithholdKnownRiskNotificationHandler
{
    /// <summary>Decides on the client's stream, by the clocks of the policy in force.</summary>
    public static Task<Answer> Handle(WithholdKnownRiskNotification command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => WithholdKnownRiskNotification.Decide(
            command, client, ledger.RiskClocks(), ledger.Person, ledger.Now),
        ct);
}
