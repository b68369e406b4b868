using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>
/// Answers a client's appeal. Upheld, it removes the risk. Never by who proposed or approved the risk.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
/// <param name="Upheld">Whether the client is right.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record AnswerKnownRiskAppeal(ClientId Client, KnownRiskId Risk, bool Upheld, SealedText Reason)
{
    /// <summary>No appeal waits.</summary>
    public sealed record NoAppeal() : Refusal(RefusalKind.Conflict, "No appeal waits for an answer.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(AnswerKnownRiskAppeal command, Client? client, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (IsSo(risk, command.Upheld)) return Decision.Nothing;
        if (risk.AppealGrounds is null) return new NoAppeal();
        if (risk.Proposal.By == by || risk.ApprovedBy == by) return new NotTheFirstJudges();
        return Decision.Of(command.Upheld
            ? new KnownRiskRemoved(
                command.Client, risk.Risk, risk.Number, RiskRemovalReason.AppealUpheld, command.Reason, by, now)
            : new KnownRiskAppealDismissed(command.Client, risk.Risk, risk.Number, command.Reason, by, now));
    }

    private static bool IsSo(KnownRisk risk, bool upheld) => risk.AppealGrounds is null
        && (upheld ? risk.RemovalReason == RiskRemovalReason.AppealUpheld : risk.AppealDismissedAt is not null);
}
