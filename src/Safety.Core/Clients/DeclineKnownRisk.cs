using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Decides that a proposed risk is not to be recorded. Never by the one who proposed it.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
/// <param name="Reason">Why not, sealed.</param>
public sealed record DeclineKnownRisk(ClientId Client, KnownRiskId Risk, SealedText Reason)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(DeclineKnownRisk command, Client? client, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (risk.State == KnownRiskState.Declined) return Decision.Nothing;
        if (risk.State != KnownRiskState.Proposed) return new RiskAlreadyDecided();
        if (risk.Proposal.By == by) return new NotTheProposer();
        return Decision.Of(new KnownRiskDeclined(command.Client, risk.Risk, risk.Number, command.Reason, by, now));
    }
}
