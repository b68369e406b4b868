using System.Globalization;
using Safety.Core.Casework.Outcomes;
using Safety.Web.Layout;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>Outcomes and reviews in plain words.</summary>
internal static class OutcomePhrases
{
    /// <summary>What somebody said of the gain.</summary>
    public static string Of(GainRating rating) => rating switch
    {
        GainRating.Gain => "A gain",
        GainRating.None => "Nothing changed",
        GainRating.Contrary => "Worse with it",
    };

    /// <summary>How a word on the gain looks.</summary>
    public static Look LookOf(GainRating rating) => rating switch
    {
        GainRating.Gain => new(Of(rating), Symbol.Check, Tone.Good),
        GainRating.None => new(Of(rating), Symbol.Ring, Tone.Neutral),
        GainRating.Contrary => new(Of(rating), Symbol.Triangle, Tone.Caution),
    };

    /// <summary>Whose word it is.</summary>
    public static string Of(GainRater rater) => rater switch
    {
        GainRater.Worker => "The worker",
        GainRater.Client => "The client",
    };

    /// <summary>An answer to a review.</summary>
    public static string Of(ResponseAnswer answer) => answer switch
    {
        ResponseAnswer.BenefitingContinue => "Benefiting, continue",
        ResponseAnswer.ChangePlan => "Change the plan",
        ResponseAnswer.EndOrTransfer => "End or transfer with care",
    };

    /// <summary>What is asked with an answer.</summary>
    public static string AskedWith(ResponseAnswer answer) => answer switch
    {
        ResponseAnswer.BenefitingContinue => "Who sees the gain?",
        ResponseAnswer.ChangePlan => "What changes?",
        ResponseAnswer.EndOrTransfer => "Which of them?",
    };

    /// <summary>What goes with an answer.</summary>
    public static string Of(ResponseStep step) => step switch
    {
        ResponseStep.GainSeenByWorker => "The worker sees it",
        ResponseStep.GainSeenByClient => "The client sees it",
        ResponseStep.GainSeenByBoth => "Both see it",
        ResponseStep.Limit => "A limit",
        ResponseStep.SecondWorker => "A second worker",
        ResponseStep.Consultation => "A consultation",
        ResponseStep.Transfer => "Another worker goes on",
        ResponseStep.Ending => "A planned ending",
    };

    /// <summary>What is said once something was done, or null when the code is none of these.</summary>
    public static string? Done(string? done) => done switch
    {
        "scored" => "The score is kept.",
        "rated" => "The word is kept.",
        "withdrawn" => "It counts no more. It stays in the history.",
        "word" => "Your word stands beside the review.",
        "reviewed" => "The answer is kept. What it names is yours to do: nothing follows by itself.",
        _ => null,
    };

    /// <summary>A score as it is read.</summary>
    public static string Of(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>A day as it is read.</summary>
    public static string Of(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
