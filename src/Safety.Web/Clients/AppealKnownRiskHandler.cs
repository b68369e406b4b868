using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="AppealKnownRisk"/>.</summary>
public static class AppealKnownRiskHandler
{
    /// <summary>Decides on the client's stream, by the clocks of the policy in force.</summary>
    public static Task<Answer> Handle(AppealKnownRisk command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => AppealKnownRisk.Decide(command, client, ledger.RiskClocks(), ledger.Person, ledger.Now),
        ct);
}
