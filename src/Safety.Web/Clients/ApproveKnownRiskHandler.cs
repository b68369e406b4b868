using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="ApproveKnownRisk"/>.</summary>
public static class ApproveKnownRiskHandler
{
    /// <summary>Decides on the client's stream, by the clocks of the policy in force.</summary>
    public static Task<Answer> Handle(ApproveKnownRisk command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => ApproveKnownRisk.Decide(command, client, ledger.RiskClocks(), ledger.Person, ledger.Now),
        ct);
}
