using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>Enters the scores of a file, perhaps of many clients and workers: all of them or none.</summary>
/// <param name="Scores">The scores. Their ids follow from their rows, so that the same file again is nothing new.
/// </param>
public sealed record ImportOutcomes(IReadOnlyList<ScoreOutcome> Scores)
{
    /// <summary>The most scores of one file. Our judgement.</summary>
    public const int ScoresMax = 50_000;

    /// <summary>
    /// Decides on the scores of one client and one worker. What is found is found once, when all of them are entered.
    /// </summary>
    /// <param name="ofTwo">The scores of the two, in the order of the file.</param>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="by">Who imports.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        IReadOnlyList<ScoreOutcome> ofTwo, Response? response, ResponseSurroundings around, StaffId by,
        DateTimeOffset now)
    {
        var facts = new List<object>();
        foreach (var score in ofTwo)
        {
            var entered = ScoreOutcome.Entered(score, response, around, by, now);
            if (entered.Refusal is not null) return entered;
            foreach (var fact in entered.Events)
            {
                response = Response.Evolve(response, Response.StreamOf(score.Client, score.Worker), fact);
                facts.Add(fact);
            }
        }

        return facts.Count == 0
            ? Decision.Nothing
            : Decision.Of([.. facts, .. ResponseFindings.After(response!, around, now)]);
    }
}
