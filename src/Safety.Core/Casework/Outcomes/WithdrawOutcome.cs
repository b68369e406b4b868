using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>Takes a score out of what counts, because it was entered wrongly.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Outcome">The score.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record WithdrawOutcome(ClientId Client, StaffId Worker, OutcomeId Outcome, SealedText Reason)
{
    /// <summary>Somebody else worked with the client, and somebody else entered it.</summary>
    public sealed record NotYourOutcome() : Refusal(
        RefusalKind.NotAllowed,
        "Whoever works with the client, whoever entered it, and the manager of the client's team may do this.");

    /// <summary>Decides, and judges what is known then. What was withdrawn already stays as it is.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        WithdrawOutcome command, Response? response, ResponseSurroundings around, ResponseCaller caller,
        DateTimeOffset now)
    {
        if (response?.Scores.FirstOrDefault(score => score.Outcome == command.Outcome) is not { } there)
            return new NoSuchOutcome();
        if (!caller.Decides && caller.By != there.By && caller.By != response.Worker) return new NotYourOutcome();
        if (there.WithdrawnBecause is not null) return Decision.Nothing;
        var fact = new OutcomeWithdrawn(
            command.Outcome, command.Client, command.Worker, command.Reason, caller.By, now);
        return Decision.Of(
            [fact, .. ResponseFindings.After(Response.Evolve(response, response.Id, fact), around, now)]);
    }
}
