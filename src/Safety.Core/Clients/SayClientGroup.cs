using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>Takes down what a client says of themselves, or that they give no answer or take one back.</summary>
/// <param name="Client">The client.</param>
/// <param name="Question">The question.</param>
/// <param name="Answer">The answer, sealed, or null for none.</param>
public sealed record SayClientGroup(ClientId Client, GroupQuestion Question, SealedText? Answer)
{
    /// <summary>
    /// The same answer by the same person within this time is the same click again. Said later it is a fact of its own,
    /// or whoever tries one answer after another would learn which one stands there. Our judgement.
    /// </summary>
    public static TimeSpan SameWithin { get; } = TimeSpan.FromMinutes(10);

    /// <summary>The question is none that exists.</summary>
    public sealed record UnknownQuestion() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed questions.", "question");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said; the same words are sealed the same where they stand already.</param>
    /// <param name="client">The client, or null.</param>
    /// <param name="by">Who takes it down.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(SayClientGroup command, Client? client, StaffId by, DateTimeOffset now)
    {
        if (client is null) return new NoSuchClient();
        if (!Enum.IsDefined(command.Question)) return new UnknownQuestion();
        if (client.SaidOn(command.Question) is { } last && last.Answer == command.Answer && last.By == by
            && now - last.SaidAt < SameWithin)
            return Decision.Nothing;
        return Decision.Of(new ClientGroupSaid(command.Client, command.Question, command.Answer, by, now));
    }
}
