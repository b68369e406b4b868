using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>
/// Decides not to tell the client of a known risk, with a reason and a date to look at the reason again.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Risk">The risk.</param>
/// <param name="Reason">Why not, sealed.</param>
/// <param name="ReviewDueAt">By when the reason must be looked at again.</param>
public sealed record WithholdKnownRiskNotification(
    ClientId Client, KnownRiskId Risk, SealedText Reason, DateTimeOffset ReviewDueAt)
{
    /// <summary>The client has been told.</summary>
    public sealed record AlreadyNotified() : Refusal(RefusalKind.Conflict, "The client has been told already.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="clocks">The policy's clocks.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        WithholdKnownRiskNotification command, Client? client, RiskClocks clocks, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (client.Find(command.Risk) is not { } risk) return new NoSuchKnownRisk();
        if (!risk.IsInForce) return new RiskNotInForce();
        if (risk.NotifiedAt is not null) return new AlreadyNotified();
        if (IsSo(risk, command.ReviewDueAt)) return Decision.Nothing;
        if (!clocks.Allow(command.ReviewDueAt, now)) return new BadReviewDate(clocks.ReviewDaysMax);
        return Decision.Of(new KnownRiskNotificationWithheld(
            command.Client, risk.Risk, risk.Number, command.Reason, by, now, command.ReviewDueAt.ToUniversalTime()));
    }

    private static bool IsSo(KnownRisk risk, DateTimeOffset reviewDueAt) =>
        risk.WithheldBecause is not null && risk.Owes(KnownRiskDuty.Notification)?.DueAt == reviewDueAt;
}
