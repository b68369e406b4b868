using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>One score of a client on an instrument; the id is chosen by whoever enters it.</summary>
public readonly record struct OutcomeId(Guid Value) : IId<OutcomeId>
{
    /// <inheritdoc/>
    public static OutcomeId Of(Guid value) => new(value);
}

/// <summary>Whose word it is.</summary>
public enum GainRater
{
    /// <summary>The worker's.</summary>
    Worker,

    /// <summary>The client's own.</summary>
    Client,
}

/// <summary>What became of things with the support that was given.</summary>
public enum GainRating
{
    /// <summary>There is a gain.</summary>
    Gain,

    /// <summary>Nothing changed.</summary>
    None,

    /// <summary>Things got worse with it.</summary>
    Contrary,
}

/// <summary>Why demand and benefit were found to part.</summary>
public enum DivergenceGround
{
    /// <summary>Demand rose, and nothing got better.</summary>
    NoImprovement,

    /// <summary>Demand rose, and things got worse by a reliable change.</summary>
    Deterioration,
}

/// <summary>The answers to a review; each is as good as the others.</summary>
public enum ResponseAnswer
{
    /// <summary>The client benefits: go on, and look again at a date.</summary>
    BenefitingContinue,

    /// <summary>Change the plan.</summary>
    ChangePlan,

    /// <summary>End with care, or let somebody else go on.</summary>
    EndOrTransfer,
}

/// <summary>What goes with an answer.</summary>
public enum ResponseStep
{
    /// <summary>With "go on": the worker sees the gain.</summary>
    GainSeenByWorker,

    /// <summary>With "go on": the client sees the gain.</summary>
    GainSeenByClient,

    /// <summary>With "go on": both see it.</summary>
    GainSeenByBoth,

    /// <summary>With "change the plan": a limit is proposed. The machine sets none.</summary>
    Limit,

    /// <summary>With "change the plan": a second worker comes in.</summary>
    SecondWorker,

    /// <summary>With "change the plan": a consultation.</summary>
    Consultation,

    /// <summary>With "end or transfer": another worker goes on.</summary>
    Transfer,

    /// <summary>With "end or transfer": a planned ending.</summary>
    Ending,
}

/// <summary>Which step goes with which answer.</summary>
public static class ResponseSteps
{
    /// <summary>The answer with which a step goes.</summary>
    public static ResponseAnswer AnswerOf(ResponseStep step) => step switch
    {
        ResponseStep.GainSeenByWorker or ResponseStep.GainSeenByClient or ResponseStep.GainSeenByBoth =>
            ResponseAnswer.BenefitingContinue,
        ResponseStep.Limit or ResponseStep.SecondWorker or ResponseStep.Consultation => ResponseAnswer.ChangePlan,
        ResponseStep.Transfer or ResponseStep.Ending => ResponseAnswer.EndOrTransfer,
    };
}
