using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Records what was found when somebody asked whether a client has a history of violence.</summary>
/// <param name="Client">The client.</param>
/// <param name="History">What was found.</param>
/// <param name="Note">Where and how it was asked, sealed, or null.</param>
public sealed record RecordIntakeCheck(ClientId Client, IntakeHistory History, SealedText? Note)
{
    /// <summary>The same answer within this time is the same click again. Our judgement.</summary>
    public static TimeSpan SameWithin { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The answer is none that exists.</summary>
    public sealed record UnknownHistory() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed answers.", "history");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who asked.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(RecordIntakeCheck command, Client? client, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (!Enum.IsDefined(command.History)) return new UnknownHistory();
        if (client.Intake is { } last && last.History == command.History && now - last.CheckedAt < SameWithin)
            return Decision.Nothing;
        return Decision.Of(new IntakeRiskChecked(command.Client, command.History, command.Note, by, now));
    }
}
