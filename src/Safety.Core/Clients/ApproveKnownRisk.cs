using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Puts a proposed risk in force. Never by the one who proposed it.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
public sealed record ApproveKnownRisk(ClientId Client, KnownRiskId Risk)
{
    /// <summary>The review date of the proposal has passed while it waited.</summary>
    public sealed record ProposalTooOld() : Refusal(
        RefusalKind.Conflict, "The review date of this proposal has passed. Decline it, and propose the risk anew.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="clocks">The policy's clocks.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ApproveKnownRisk command, Client? client, RiskClocks clocks, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (risk.IsInForce) return Decision.Nothing;
        if (risk.State != KnownRiskState.Proposed) return new RiskAlreadyDecided();
        if (risk.Proposal.By == by) return new NotTheProposer();
        if (risk.Proposal.ReviewDueAt <= now) return new ProposalTooOld();
        return Decision.Of(new KnownRiskApproved(
            command.Client, risk.Risk, risk.Number, by, now,
            now.AddDays(clocks.NotificationDays), risk.Proposal.ReviewDueAt));
    }
}
