using Safety.Core.Casework.Outcomes;

namespace Safety.Core.Audit.Sentences;

/// <summary>What was measured of clients and those who work with them, and what became of reviews.</summary>
internal static class ResponseSentences
{
    public static string? Of(object fact, Words words) => Measure(fact, words) ?? Review(fact, words);

    private static string? Measure(object fact, Words words) => fact switch
    {
        OutcomeScored f =>
            $"{words.Name(f.By)} entered a score of {words.Name(f.Client)} with {words.Name(f.Worker)} on "
            + $"{Name(f.Instrument)}, taken on {Words.Day(f.On)}.",
        OutcomeWithdrawn f =>
            $"{words.Name(f.By)} took a score of {words.Name(f.Client)} with {words.Name(f.Worker)} out "
            + "of what counts, with a reason.",
        GainRated f =>
            $"{words.Name(f.By)} entered {(f.Rater == GainRater.Worker ? "their own" : "the client's")} word"
            + $" on what {words.Name(f.Client)} gains with {words.Name(f.Worker)}, of {Words.Day(f.On)}.",
        _ => null,
    };

    private static string? Review(object fact, Words words) => fact switch
    {
        ResponseFoundDiverging f =>
            $"Demand of {words.Name(f.Client)} with {words.Name(f.Worker)} was found to rise while benefit does not: "
            + $"{Words.Clause(f.Why)}. A review opened, to be answered by {Words.Moment(f.ReviewDueAt)}.",
        ResponseWordAdded f =>
            $"{words.Name(f.Worker)} added their word to the review of their work with {words.Name(f.Client)}.",
        ResponseReviewed f => $"{words.Name(f.By)} answered the review of the work of {words.Name(f.Worker)} with "
            + $"{words.Name(f.Client)}: {Answer(f.Answer)}, with a reason; not found again until "
            + $"{Words.Moment(f.QuietUntil)}.",
        ResponseReviewFoundOverdue f => $"The watch found that the review of the work of {words.Name(f.Worker)} with "
            + $"{words.Name(f.Client)} waits: it was due by {Words.Moment(f.DueAt)}; found "
            + $"{Words.Count(f.Times, "time", "times")}.",
        _ => null,
    };

    private static string Name(Instrument code) =>
        Instruments.Find(code) is { NotScored: null } instrument ? instrument.Name : "an instrument";

    private static string Answer(ResponseAnswer answer) => answer switch
    {
        ResponseAnswer.BenefitingContinue => "the client benefits, go on",
        ResponseAnswer.ChangePlan => "change the plan",
        ResponseAnswer.EndOrTransfer => "end or transfer with care",
    };
}
