using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;
using Safety.Core.Policy;
using static Safety.Core.Tests.Casework.Outcomes.Two;

namespace Safety.Core.Tests.Casework.Outcomes;

public sealed class ResponseReviewTests
{
    private static readonly ReviewResponse GoOn = new(
        Dee, Ada, ResponseAnswer.BenefitingContinue, ResponseStep.GainSeenByClient, null, Sealed("why"));

    private static readonly ResponseReviewed Answered = new(
        Dee, Ada, GoOn.Answer, GoOn.Step, GoOn.Reason, Noon.AddDays(56), Bo, Noon);

    private static Outcome<Response> Answering(ReviewResponse command, ResponseCaller? by = null) =>
        UnderReview().When(response => ReviewResponse.Decide(command, response, Numbers, by ?? ByBo, Noon));

    private static Decision Judged(Response? response, ResponseDemand demand, DateTimeOffset now) =>
        JudgeResponse.Decide(response, Around(demand, DateOnly.FromDateTime(now.UtcDateTime)), now);

    [Fact]
    public void While_a_review_is_open_nothing_is_found_again() =>
        Assert.Empty(Judged(UnderReview().State, Doubled, Noon).Events);

    [Fact]
    public void While_an_answer_stands_nothing_is_found_again_and_after_it_what_still_holds_is()
    {
        var facts = UnderReview(
            Answered, Scored(20, 62, -10), Scored(21, 70, -20), Scored(22, 75, -30), Scored(23, 99, -40)).State;
        Assert.Empty(Judged(facts, Doubled, Noon.AddDays(56).AddTicks(-1)).Events);
        Assert.IsType<ResponseFoundDiverging>(Assert.Single(Judged(facts, Doubled, Noon.AddDays(56)).Events));
    }

    [Theory]
    [InlineData(ResponseAnswer.BenefitingContinue, ResponseStep.GainSeenByWorker)]
    [InlineData(ResponseAnswer.BenefitingContinue, ResponseStep.GainSeenByBoth)]
    [InlineData(ResponseAnswer.ChangePlan, ResponseStep.Limit)]
    [InlineData(ResponseAnswer.ChangePlan, ResponseStep.SecondWorker)]
    [InlineData(ResponseAnswer.ChangePlan, ResponseStep.Consultation)]
    [InlineData(ResponseAnswer.EndOrTransfer, ResponseStep.Transfer)]
    [InlineData(ResponseAnswer.EndOrTransfer, ResponseStep.Ending)]
    public void Each_answer_takes_one_thing_more_and_does_nothing_by_itself(ResponseAnswer answer, ResponseStep step)
    {
        var outcome = Answering(GoOn with { Answer = answer, Step = step });
        Assert.Single(outcome.Decision.Events);
        Assert.Equal(Noon.AddDays(56), outcome.ThenOne<ResponseReviewed>().QuietUntil);
        Assert.False(outcome.StateAfter!.IsUnderReview);
    }

    [Fact]
    public void Going_on_is_looked_at_again_within_eight_weeks()
    {
        Assert.Equal(
            Noon.AddDays(7), Answering(GoOn with { Until = Noon.AddDays(7) }).ThenOne<ResponseReviewed>().QuietUntil);
        Answering(GoOn with { Until = Noon.AddDays(57) }).ThenRefused<ReviewResponse.BadQuietTime>();
        Answering(GoOn with { Until = Noon }).ThenRefused<ReviewResponse.BadQuietTime>();
        Answering(GoOn with { Answer = ResponseAnswer.ChangePlan, Step = ResponseStep.Limit, Until = Noon.AddDays(7) })
            .ThenRefused<ReviewResponse.BadQuietTime>();
    }

    [Fact]
    public void Whoever_may_not_answer_is_refused()
    {
        Answering(GoOn, new(Cy, Decides: false)).ThenRefused<ReviewResponse.NotForYouToReview>();
        Answering(GoOn, new(Ada, Decides: true)).ThenRefused<ReviewResponse.YourOwnWork>();
        Answering(GoOn with { Step = ResponseStep.Limit }).ThenRefused<ReviewResponse.StepOfAnotherAnswer>();
        Answering(GoOn with { Step = (ResponseStep)99 }).ThenRefused<ReviewResponse.UnknownResponseAnswer>();
        Given(Scored(1, 50, 1)).When(response => ReviewResponse.Decide(GoOn, response, Numbers, ByBo, Noon))
            .ThenRefused<ReviewResponse.NoOpenReview>();
        Given().When(response => ReviewResponse.Decide(GoOn, response, Numbers, ByBo, Noon))
            .ThenRefused<NoSuchResponse>();
    }

    [Fact]
    public void The_worker_adds_their_word_and_nobody_else()
    {
        Outcome<Response> Adding(StaffId by, params IReadOnlyList<object> after) => UnderReview(after).When(
            response => AddResponseWord.Decide(new(Dee, Ada, Sealed("word")), response, by, Noon));

        var word = Adding(Ada).ThenOne<ResponseWordAdded>();
        Adding(Ada, word).ThenNothing();
        Adding(Bo).ThenRefused<AddResponseWord.OnlyTheWorkersWord>();
        Adding(Ada, Answered).ThenRefused<ReviewResponse.NoOpenReview>();
        Adding(Ada, [.. Enumerable.Range(0, 10).Select(n => word with { Words = Sealed($"{n}") })])
            .ThenRefused<AddResponseWord.TooManyResponseWords>();
    }

    [Fact]
    public void A_review_that_nobody_answers_calls_again_and_stays_open()
    {
        Outcome<Response> At(int days, params IReadOnlyList<object> after) => UnderReview(after).When(
            response => CheckResponse.Decide(response, North, Numbers, Noon.AddDays(days)));

        At(13).ThenNothing();
        var late = At(14).ThenOne<ResponseReviewFoundOverdue>();
        Assert.Equal(2, At(28, late).ThenOne<ResponseReviewFoundOverdue>().Times);
        At(99, Answered).ThenNothing();
        Assert.True(At(14).StateAfter!.IsUnderReview);
        Assert.Equal(AlertKind.NegativeResponse, AlertOf(late).Kind);
    }

    [Fact]
    public void The_alert_is_about_the_client_and_is_not_for_the_worker_to_answer()
    {
        var finding = AlertOf(Found);
        Assert.Equal((AlertKind.NegativeResponse, Severity.Moderate), (finding.Kind, finding.Severity));
        Assert.Equal((Dee.Value, North), (finding.Subject.Id, finding.Subject.Team));
        Assert.Equal([Ada], finding.Concerned);
    }

    private static Finding AlertOf(object fact) => Assert.Single(SafetyRules.FindingsOf(
        new Sighting(fact, Guid.NewGuid(), PairStream, null, UnderReview().State!), new PolicyInForce(1, new())));
}
