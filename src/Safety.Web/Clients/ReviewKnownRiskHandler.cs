using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="ReviewKnownRisk"/>.</summary>
public static class ReviewKnownRiskHandler
{
    /// <summary>Decides on the client's stream, by the clocks of the policy in force.</summary>
    public static Task<Answer> Handle(ReviewKnownRisk command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => ReviewKnownRisk.Decide(command, client, ledger.RiskClocks(), ledger.Person, ledger.Now),
        ct);
}
