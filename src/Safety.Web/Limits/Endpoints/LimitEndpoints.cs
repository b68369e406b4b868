using Safety.Web.Door;

namespace Safety.Web.Limits.Endpoints;

/// <summary>What can be done about a limit.</summary>
internal static class LimitEndpoints
{
    private const string NoVersion =
        "Reports do not wait for each other, so no If-Match is read. What was so already changes nothing.";

    /// <summary>Adds them.</summary>
    public static void MapLimitActs(this IEndpointRouteBuilder api)
    {
        var limit = api.MapGroup("/limits/{id}").ForStaff().WithTags("Limits");
        limit.MapPut("/", Propose)
            .Act("ProposeLimit", "Propose a limit for a client; another person must approve it. The id is yours.")
            .Produces<Documented.Done>(StatusCodes.Status201Created);
        limit.MapPost("/approval", Approve)
            .Act("ApproveLimit", "Approve a proposed limit; never by who proposed it.");
        limit.MapPost("/declination", Decline)
            .Act("DeclineLimit", "Do not approve a proposed limit, or take back your own.");
        limit.MapPost("/notification", Notify).Act("NotifyLimit", "Record that the client was told.");
        limit.MapPost("/withholding", Withhold)
            .Act("WithholdLimitNotification", "Decide not to tell the client for now.");
        limit.MapPost("/amendment", Amend)
            .Act("AmendLimit", "Ease, move or prolong a limit in force; what asks more is a new limit.");
        limit.MapPost("/effect-reviews", Review)
            .Act("ReviewLimitEffect", "Say whether a limit helped, changed nothing, or made things worse.");
        limit.MapPut("/breaches/{report}", ReportBreach)
            .Act("ReportLimitBreach", "Say that a limit was crossed and no contact or visit shows it. The id is yours.")
            .WithDescription(NoVersion).Produces<Documented.Done>(StatusCodes.Status201Created);
        limit.MapPost("/breaches/{report}/withdrawal", WithdrawBreach)
            .Act("WithdrawBreachReport", "Take back what was reported to cross a limit, with a reason.")
            .WithDescription(NoVersion);
        limit.MapPost("/lifting", Lift).Act("LiftLimit", "End a limit before its time, with a reason.");
    }

    private static async Task<IResult> Propose(
        Guid id, LimitProposalForm form, Asker asker, LimitDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.ProposeAsync(asker, new(id), form, ct)).ToCreated(response, "limits", id);

    private static async Task<IResult> Approve(
        Guid id, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ApproveAsync(asker, new(id), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Decline(
        Guid id, LimitReasonForm form, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.DeclineAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Notify(
        Guid id, LimitNoticeForm form, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.NotifyAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Withhold(
        Guid id, LimitWithholdingForm form, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.WithholdAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Amend(
        Guid id, LimitTermsForm form, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.AmendAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Review(
        Guid id, LimitEffectForm form, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ReviewAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> ReportBreach(
        Guid id, Guid report, LimitBreachForm form, Asker asker, LimitDesk desk, HttpResponse response,
        CancellationToken ct) =>
        (await desk.ReportBreachAsync(asker, new(id), new(report), form, ct)).ToEntered(response, report);

    private static async Task<IResult> WithdrawBreach(
        Guid id, Guid report, LimitReasonForm form, Asker asker, LimitDesk desk, HttpResponse response,
        CancellationToken ct) =>
        (await desk.WithdrawBreachAsync(asker, new(id), new(report), form, ct)).ToHttp(response);

    private static async Task<IResult> Lift(
        Guid id, LimitLiftingForm form, Asker asker, LimitDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.LiftAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}
