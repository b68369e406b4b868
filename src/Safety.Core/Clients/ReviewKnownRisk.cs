using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>
/// Looks at a known risk again and keeps it until a new date. Whoever would not keep it takes it off.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
/// <param name="Finding">Why it is kept, sealed.</param>
/// <param name="ReviewDueAt">By when it must be looked at again.</param>
public sealed record ReviewKnownRisk(ClientId Client, KnownRiskId Risk, SealedText Finding, DateTimeOffset ReviewDueAt)
{
    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="clocks">The policy's clocks.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ReviewKnownRisk command, Client? client, RiskClocks clocks, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (!risk.IsInForce) return new RiskNotInForce();
        if (risk.LastFinding is not null && risk.ReviewDueAt == command.ReviewDueAt) return Decision.Nothing;
        if (!clocks.Allow(command.ReviewDueAt, now)) return new BadReviewDate(clocks.ReviewDaysMax);
        return Decision.Of(new KnownRiskReviewed(
            command.Client, risk.Risk, risk.Number, command.Finding, by, now, command.ReviewDueAt.ToUniversalTime()));
    }
}
