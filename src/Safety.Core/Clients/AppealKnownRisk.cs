using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Takes down that the client objects to a known risk.</summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
/// <param name="Grounds">What the client says, sealed.</param>
public sealed record AppealKnownRisk(ClientId Client, KnownRiskId Risk, SealedText Grounds)
{
    /// <summary>An appeal with other words waits already; these words must not get lost behind it.</summary>
    public sealed record AppealWaits() : Refusal(
        RefusalKind.Conflict, "An appeal waits for its answer already. Answer it first, or add to it in writing.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="clocks">The policy's clocks.</param>
    /// <param name="by">Who takes it down.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        AppealKnownRisk command, Client? client, RiskClocks clocks, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (!risk.IsInForce) return new RiskNotInForce();
        if (risk.AppealGrounds == command.Grounds) return Decision.Nothing;
        if (risk.AppealGrounds is not null) return new AppealWaits();
        return Decision.Of(new KnownRiskAppealed(
            command.Client, risk.Risk, risk.Number, command.Grounds, by, now, now.AddDays(clocks.AppealDays)));
    }
}
