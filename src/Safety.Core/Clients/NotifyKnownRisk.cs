using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Records that the client was told of a known risk.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
public sealed record NotifyKnownRisk(ClientId Client, KnownRiskId Risk)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(NotifyKnownRisk command, Client? client, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (risk.NotifiedAt is not null) return Decision.Nothing;
        if (!risk.IsInForce) return new RiskNotInForce();
        return Decision.Of(new KnownRiskNotified(command.Client, risk.Risk, risk.Number, by, now));
    }
}
