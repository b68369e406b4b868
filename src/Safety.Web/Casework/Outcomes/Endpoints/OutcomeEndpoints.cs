using Safety.Web.Door;

namespace Safety.Web.Casework.Outcomes.Endpoints;

/// <summary>Scores, words on the gain, and the answer to a review, handed in.</summary>
internal static class OutcomeEndpoints
{
    private const string NoVersion =
        "Scores do not wait for each other, so no If-Match is read. What was so already changes nothing.";

    /// <summary>Adds them.</summary>
    public static void MapOutcomeActs(this IEndpointRouteBuilder api)
    {
        var two = api.MapGroup("/clients/{id}/responses/{worker}").ForStaff().WithTags("Outcomes");
        two.MapPut("/outcomes/{outcome}", Score)
            .Act("ScoreOutcome", "Enter a client's score on an instrument. The id is yours.")
            .WithDescription(NoVersion).Produces<Documented.Done>(StatusCodes.Status201Created);
        two.MapPost("/outcomes/{outcome}/withdrawal", Withdraw)
            .Act("WithdrawOutcome", "Take out of what counts a score that was entered wrongly, with a reason.")
            .WithDescription(NoVersion);
        two.MapPost("/gains", Rate)
            .Act("RateGain", "Say whether there is a gain: the worker's word, or the client's. The day's last counts.")
            .WithDescription(NoVersion);
        two.MapPost("/review", Review).Act(
            "ReviewResponse", "Answer a review: go on, change the plan, end or transfer. Nothing follows by itself.");
        two.MapPost("/review/words", AddWord)
            .Act("AddResponseWord", "Add your own word to the open review of your work with the client.")
            .WithDescription(NoVersion);
    }

    private static async Task<IResult> Score(
        Guid id, Guid worker, Guid outcome, OutcomeForm form, Asker asker, OutcomeDesk desk, HttpResponse response,
        CancellationToken ct) =>
        (await desk.ScoreAsync(asker, Of(id, worker), new(outcome), form, ct)).ToEntered(response, outcome);

    private static async Task<IResult> Withdraw(
        Guid id, Guid worker, Guid outcome, OutcomeWithdrawalForm form, Asker asker, OutcomeDesk desk,
        HttpResponse response, CancellationToken ct) =>
        (await desk.WithdrawAsync(asker, Of(id, worker), new(outcome), form, ct)).ToHttp(response);

    private static async Task<IResult> Rate(
        Guid id, Guid worker, GainForm form, Asker asker, OutcomeDesk desk, HttpResponse response,
        CancellationToken ct) =>
        (await desk.RateAsync(asker, Of(id, worker), form, ct)).ToHttp(response);

    private static async Task<IResult> Review(
        Guid id, Guid worker, ResponseReviewForm form, Asker asker, OutcomeDesk desk, HttpContext http,
        CancellationToken ct) =>
        (await desk.ReviewAsync(asker, Of(id, worker), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> AddWord(
        Guid id, Guid worker, ResponseWordForm form, Asker asker, OutcomeDesk desk, HttpResponse response,
        CancellationToken ct) =>
        (await desk.AddWordAsync(asker, Of(id, worker), form, ct)).ToHttp(response);

    private static Pair Of(Guid id, Guid worker) => new(new(id), new(worker));
}
