using Safety.Core.Casework.Outcomes;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Staff;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes;

/// <summary>From what is kept of two people to what is shown of them.</summary>
/// <param name="Found">What is kept, with its version.</param>
/// <param name="Contacts">The client's contacts as they are counted, or null.</param>
/// <param name="Today">The day on the agency's clock.</param>
/// <param name="Policy">The policy in force.</param>
/// <param name="Directory">Who works here.</param>
/// <param name="Words">Opens words, as far as the reader may.</param>
internal sealed record ResponseFigures(
    Versioned<Response> Found, ContactLedger? Contacts, DateOnly Today, PolicyInForce Policy, StaffDirectory Directory,
    Func<SealedText?, string?> Words)
{
    private const int SpanDays = 14;

    private Response Response => Found.State;

    /// <summary>All of it.</summary>
    public ResponseView View()
    {
        var numbers = Policy.Numbers.NumbersOfResponses();
        var demand = ResponseLedger.DemandOf(Contacts, Response.Worker, Today, numbers);
        var said = ResponseDivergence.Judge(Response, demand, Today, numbers);
        return new ResponseView(
            Response.Id, Response.Client, Name(Response.Worker), new(numbers.WindowDays, demand.Now, demand.Before),
            new(said.Judgement is Judgement.Objects, said.Ground, said.Judgement.Why),
            ResponseWeek.Of(Contacts, Response.Worker, Today),
            [.. Response.Scores.Reverse().Select(Score)],
            [.. Response.Gains.Reverse().Select(gain => new GainView(gain.Rater, gain.Rating, gain.On))],
            [.. Effects().Reverse()],
            Response.Review is { } review ? Review(review) : null,
            Policy.Version, Found.Version);
    }

    private IReadOnlyList<SupportEffect> Effects() => ResponseEffects.Of(
        Response,
        [
            .. ContactSpan.Of(Contacts, Response.Worker, Today, SpanDays, ResponseWeek.Shown * 7 / SpanDays)
                .Select(one => new SupportSpan(one.From, one.Counts.Minutes)),
        ]);

    private OutcomeView Score(OutcomeKept score) => new(
        score.Outcome, score.Instrument, Instruments.Find(score.Instrument)?.Name ?? "", score.Value, score.On,
        Name(score.By), Words(score.WithdrawnBecause));

    private ResponseReviewView Review(ResponseReview review) => new(
        review.Ground, review.Why, review.FoundAt, review.DueAt, review.Answer is null, review.TimesFoundLate,
        [.. review.Words.Select(word => new ResponseWordView(Words(word.Words)!, word.AddedAt))],
        review.Answer?.Answer, review.Answer?.Step, Words(review.Answer?.Reason),
        review.Answer is { } answer ? Name(answer.By) : null, review.Answer?.ReviewedAt, review.Answer?.QuietUntil);

    private NamedPerson Name(StaffId person) => NamedPerson.Of(person, Directory);
}
