using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>Enters a client's score on an instrument. Items and answers of the instrument are never entered.</summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker with whom the client was working, who may have left.</param>
/// <param name="Outcome">The id, chosen by the one who asks.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Value">The score.</param>
/// <param name="On">The day on which it was taken, or null for today.</param>
public sealed record ScoreOutcome(
    ClientId Client, StaffId Worker, OutcomeId Outcome, Instrument Instrument, decimal Value, DateOnly? On)
{
    /// <summary>The id is taken by another score of these two.</summary>
    public sealed record OtherOutcomeUnderThisId() : Refusal(
        RefusalKind.Conflict, "Another score of these two was entered under this id.", "outcome");

    /// <summary>There are too many.</summary>
    public sealed record TooManyOutcomes() : Refusal(
        RefusalKind.Conflict,
        $"There are {ResponseLimits.ScoresMax} scores of these two within two years; no more are kept.");

    /// <summary>Decides, and judges what is known then. The same sent again is nothing new.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="by">Who enters it.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ScoreOutcome command, Response? response, ResponseSurroundings around, StaffId by, DateTimeOffset now)
    {
        var entered = Entered(command, response, around, by, now);
        if (entered.Events.Count == 0) return entered;
        var after = Response.Evolve(
            response, Response.StreamOf(command.Client, command.Worker), entered.Events[0]);
        return Decision.Of([.. entered.Events, .. ResponseFindings.After(after, around, now)]);
    }

    /// <summary>The first thing that is wrong with what was said, or null.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="isKnown">Whether somebody works or ever worked here.</param>
    /// <param name="today">The day on the agency's clock.</param>
    public static Refusal? FirstRefusal(ScoreOutcome command, Func<StaffId, bool> isKnown, DateOnly today)
    {
        if (!isKnown(command.Worker)) return new NobodyToWorkWith();
        if (Instruments.Find(command.Instrument) is not { } instrument) return new UnknownInstrument();
        if (instrument.Refusal(command.Value) is { } bad) return bad;
        return ResponseDays.Allow(command.On ?? today, today) ? null : new BadOutcomeDay();
    }

    /// <summary>The fact alone that enters it, and nothing of what is found then.</summary>
    internal static Decision Entered(
        ScoreOutcome command, Response? response, ResponseSurroundings around, StaffId by, DateTimeOffset now)
    {
        if (response?.Scores.FirstOrDefault(score => score.Outcome == command.Outcome) is { } there)
            return IsSame(there, command) ? Decision.Nothing : new OtherOutcomeUnderThisId();
        if (FirstRefusal(command, around.IsKnown, around.Today) is { } refusal) return refusal;
        if (response?.Scores.Count >= ResponseLimits.ScoresMax) return new TooManyOutcomes();
        return Decision.Of(new OutcomeScored(
            command.Outcome, command.Client, command.Worker, command.Instrument, command.Value,
            command.On ?? around.Today, by, now));
    }

    // A score sent again without its day is the same, whatever day it has become.
    private static bool IsSame(OutcomeKept there, ScoreOutcome command) =>
        there.Instrument == command.Instrument && there.Value == command.Value
        && (command.On is null || there.On == command.On);
}

/// <summary>Of which days scores and words are taken.</summary>
internal static class ResponseDays
{
    /// <summary>Whether a day lies in the past, and within what is kept.</summary>
    public static bool Allow(DateOnly on, DateOnly today) =>
        on <= today && on >= today.AddDays(-ResponseLimits.BackDaysMax);
}
