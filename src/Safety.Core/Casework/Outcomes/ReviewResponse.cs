using Safety.Core.Language;

namespace Safety.Core.Casework.Outcomes;

/// <summary>
/// Answers a review: go on, change the plan, or end or transfer with care. Each answer asks for one thing more and a
/// reason, so that none is easier than another; none of them does anything by itself.
/// </summary>
/// <param name="Client">The client.</param>
/// <param name="Worker">The worker.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Step">What goes with it.</param>
/// <param name="Until">With "go on": when to look again; null for the policy's longest time.</param>
/// <param name="Reason">Why, sealed.</param>
public sealed record ReviewResponse(
    ClientId Client, StaffId Worker, ResponseAnswer Answer, ResponseStep Step, DateTimeOffset? Until,
    SealedText Reason)
{
    /// <summary>Only whoever decides for the client's team may answer.</summary>
    public sealed record NotForYouToReview() : Refusal(
        RefusalKind.NotAllowed, "The manager of the client's team or a safety lead answers a review.");

    /// <summary>Nobody answers for their own work.</summary>
    public sealed record YourOwnWork() : Refusal(
        RefusalKind.NotAllowed, "It is about your own work: somebody else answers, and you may add your word.");

    /// <summary>The answer, or what goes with it, is none that exists.</summary>
    public sealed record UnknownResponseAnswer() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed answers.", "answer");

    /// <summary>What was named goes with another answer.</summary>
    public sealed record StepOfAnotherAnswer() : Refusal(
        RefusalKind.Invalid, "Say the one thing that goes with this answer.", "step");

    /// <summary>No review is open.</summary>
    public sealed record NoOpenReview() : Refusal(RefusalKind.Conflict, "No review of these two is open.");

    /// <summary>The date to look again lies behind or too far ahead, or goes with another answer.</summary>
    /// <param name="Days">The most days that the policy allows.</param>
    public sealed record BadQuietTime(int Days) : Refusal(
        RefusalKind.Invalid, $"Going on is looked at again between now and {Days} days from now.", "until");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="response">What is kept of the two, or null.</param>
    /// <param name="numbers">The agency's numbers.</param>
    /// <param name="caller">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ReviewResponse command, Response? response, ResponseNumbers numbers, ResponseCaller caller,
        DateTimeOffset now)
    {
        if (response is null) return new NoSuchResponse();
        if (caller.By == command.Worker) return new YourOwnWork();
        if (!caller.Decides) return new NotForYouToReview();
        if (!Enum.IsDefined(command.Answer) || !Enum.IsDefined(command.Step)) return new UnknownResponseAnswer();
        if (ResponseSteps.AnswerOf(command.Step) != command.Answer) return new StepOfAnotherAnswer();
        if (response.Review?.Answer is { } said && said.By == caller.By && said.Answer == command.Answer
            && said.Step == command.Step) return Decision.Nothing;
        if (!response.IsUnderReview) return new NoOpenReview();
        var latest = now.AddDays(numbers.QuietDaysMax);
        var until = command.Until?.ToUniversalTime() ?? latest;
        var isDated = command.Until is not null;
        if ((isDated && command.Answer != ResponseAnswer.BenefitingContinue) || until <= now || until > latest)
            return new BadQuietTime(numbers.QuietDaysMax);
        return Decision.Of(new ResponseReviewed(
            command.Client, command.Worker, command.Answer, command.Step, command.Reason, until, caller.By, now));
    }
}
