using Safety.Core.Language;
using Safety.Core.Language.Retelling;

namespace Safety.Core.Casework.Outcomes;

/// <summary>What stands beside two people whose history is told again.</summary>
/// <param name="Around">What is known beside them at a moment.</param>
/// <param name="TeamOfClient">The team that served the client at a moment, or null.</param>
/// <param name="ReallyAt">The numbers that were really in force at a moment.</param>
public sealed record ResponseBeside(
    Func<StaffId, DateTimeOffset, ResponseSurroundings> Around, Func<ClientId, DateTimeOffset, TeamId?> TeamOfClient,
    Func<DateTimeOffset, ResponseNumbers> ReallyAt);

/// <summary>
/// Tells again how a client responds to the work with a worker: whether demand parts from benefit is judged by these
/// numbers at the same moments. What people said of a review counts while one is open. Nobody really answered a review
/// that never was: it is taken to be answered when it is due, with "go on" for the longest time.
/// </summary>
/// <param name="stream">The stream of the two.</param>
/// <param name="beside">What stands beside them.</param>
public sealed class RetoldResponse(Guid stream, ResponseBeside beside)
    : RetoldStream<Response>(stream)
{
    private static readonly SealedText NoWords = new(Guid.Empty, "", "");
    private bool isReallyOpen;

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        OutcomeScored e => e.RecordedAt,
        OutcomeWithdrawn e => e.WithdrawnAt,
        GainRated e => e.RatedAt,
        ResponseFoundDiverging e => e.FoundAt,
        ResponseWordAdded e => e.AddedAt,
        ResponseReviewed e => e.ReviewedAt,
        ResponseReviewFoundOverdue e => e.FoundAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is no fact of a response."),
    };

    /// <summary>The client turned to the worker, and the rule is asked again.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="at">When.</param>
    public void Judge(StaffId worker, DateTimeOffset at)
    {
        if (State is null) return;
        var around = beside.Around(worker, at);
        if (ResponseDivergence.MayDiverge(around.Demand, around.Numbers))
            Follow(JudgeResponse.Decide(State, around, at), at);
    }

    /// <inheritdoc/>
    protected override void Learn(object fact)
    {
        if (fact is ResponseFoundDiverging) isReallyOpen = true;
        else if (fact is ResponseReviewed) isReallyOpen = false;
    }

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) => fact switch
    {
        ResponseFoundDiverging => FactOrigin.Consequence,
        ResponseReviewFoundOverdue => FactOrigin.Watch,
        _ => FactOrigin.People,
    };

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Response.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(Response state, DateTimeOffset at)
    {
        var numbers = beside.Around(state.Worker, at).Numbers;
        if (isReallyOpen || state.Review is not { Answer: null } review || review.AskAt > at)
            return CheckResponse.Decide(state, beside.TeamOfClient(state.Client, at), numbers, at);
        return Decision.Of(new ResponseReviewed(
            state.Client, state.Worker, ResponseAnswer.BenefitingContinue, ResponseStep.GainSeenByBoth, NoWords,
            at.AddDays(numbers.QuietDaysMax), new StaffId(Guid.Empty), at));
    }

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        var fact = (IResponseFact)history[index].Fact;
        if (fact is ResponseReviewed or ResponseWordAdded)
        {
            if (State is { IsUnderReview: true }) yield return fact is ResponseReviewed e ? Anew(e, at) : fact;
            yield break;
        }

        yield return fact;
        if (index + 1 < history.Count && IsOfOneFile(fact, history[index + 1].Fact)) yield break;
        foreach (var found in ResponseFindings.After(State!, beside.Around(fact.Worker, at), at)) yield return found;
    }

    // What is found in a file is found once, when all scores of the two in it are counted.
    private static bool IsOfOneFile(object one, object next) => one is OutcomeScored score
        && next is OutcomeScored other && score.RecordedAt == other.RecordedAt && score.By == other.By;

    // Who says nothing else rests for the policy's longest time.
    private ResponseReviewed Anew(ResponseReviewed e, DateTimeOffset at)
    {
        var longest = at.AddDays(beside.Around(e.Worker, at).Numbers.QuietDaysMax);
        var isLongest = e.QuietUntil == at.AddDays(beside.ReallyAt(at).QuietDaysMax);
        return isLongest || e.QuietUntil > longest ? e with { QuietUntil = longest } : e;
    }
}
