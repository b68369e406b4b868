using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// Says whether there is a gain: the worker's word, or the client's own. Of one day the word said last counts.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker, who may have left.</param>
/// <param name="Rater">Whose word it is.</param>
/// <param name="Rating">What they say.</param>
/// <param name="On">Of which day, or null for today.</param>
public sealed record RateGain(ClientId Client, StaffId Worker, GainRater Rater, GainRating Rating, DateOnly? On)
{
    /// <summary>The worker's word is the worker's own.</summary>
    public sealed record NotYourWord() : Refusal(
        RefusalKind.NotAllowed, "The worker's word on the gain is the worker's own to give.");

    /// <summary>A code that is not on the list.</summary>
    public sealed record UnknownGainCode() : Refusal(
        RefusalKind.Invalid, "Say whether there is a gain, nothing changed, or things got worse.", "rating");

    /// <summary>Decides, and judges what is known then.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="by">Who enters it: the client's word is entered for them.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RateGain command, Response? response, ResponseSurroundings around, StaffId by, DateTimeOffset now)
    {
        if (!around.IsKnown(command.Worker)) return new NobodyToWorkWith();
        if (!Enum.IsDefined(command.Rater) || !Enum.IsDefined(command.Rating)) return new UnknownGainCode();
        if (command.Rater == GainRater.Worker && by != command.Worker) return new NotYourWord();
        var on = command.On ?? around.Today;
        if (!ResponseDays.Allow(on, around.Today)) return new BadOutcomeDay();
        var there = response?.Gains.FirstOrDefault(gain => gain.Rater == command.Rater && gain.On == on);
        if (there?.Rating == command.Rating) return Decision.Nothing;
        var fact = new GainRated(command.Client, command.Worker, command.Rater, command.Rating, on, by, now);
        var after = Response.Evolve(response, Response.StreamOf(command.Client, command.Worker), fact);
        return Decision.Of([fact, .. ResponseFindings.After(after, around, now)]);
    }
}
