using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>The watch asks whether anything owed for a client's known risks is late. The state answers.</summary>
/// <param name="Client">The client.</param>
public sealed record CheckClient(ClientId Client)
{
    /// <summary>Decides. What is late stays as it is and shows as late; nothing ends because time passed.</summary>
    /// <param name="command">What was asked.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="clocks">The policy's clocks.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(CheckClient command, Client? client, RiskClocks clocks, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        return Decision.Of(
        [
            .. client.Risks.SelectMany(risk => risk.Owed.Where(owed => owed.AskAt <= now), (risk, owed) =>
                new KnownRiskFoundOverdue(
                    command.Client, risk.Risk, risk.Number, owed.Duty, owed.DueAt, now,
                    owed.TimesFoundLate + 1, now.AddDays(clocks.OverdueRepeatDays))),
        ]);
    }
}
