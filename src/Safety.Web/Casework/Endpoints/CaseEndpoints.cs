using Safety.Core.Casework;
using Safety.Web.Door;

namespace Safety.Web.Casework.Endpoints;

/// <summary>What can be done about a case.</summary>
internal static class CaseEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapCaseActs(this IEndpointRouteBuilder api)
    {
        api.MapPost("/allocations", Propose).ForStaff().WithTags("Casework")
            .Act("ProposeAllocation", "Ask a worker to work with a client. The id follows from both.")
            .Produces<Documented.Done>(StatusCodes.Status201Created);
        var one = api.MapGroup("/allocations/{id}").ForStaff().WithTags("Casework");
        one.MapPost("/acceptance", Accept).Act("AcceptAllocation", "Take on a client whom you were asked to take.");
        one.MapPost("/contest", Contest).Act("ContestAllocation", "Say why you should not take on a client.");
        one.MapPost("/imposition", Impose)
            .Act("ImposeAllocation", "Decide it with a reason; your own manager sees that.");
        one.MapPut("/fit-concerns/{concern}", Concern)
            .Act("RaiseFitConcern", "Say that worker and client do not fit; nobody asks whose fault it is.");
        one.MapPost("/transfer-request", (
            Guid id, ReleaseForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
            Request(id, CaseRequestKind.Transfer, form, asker, desk, http, ct))
            .Act("RequestTransfer", "Ask that somebody else works with the client. It has a clock.");
        one.MapPost("/closure-request", (
            Guid id, ReleaseForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
            Request(id, CaseRequestKind.Closure, form, asker, desk, http, ct))
            .Act("RequestClosure", "Ask that the work with the client ends. It has a clock.");
        one.MapPost("/request-withdrawal", Withdraw).Act("WithdrawCaseRequest", "Take your request back.");
        one.MapPost("/grant", Grant).Act("GrantCaseRequest", "Grant the request that waits.");
        one.MapPost("/refusal", Refuse)
            .Act("RefuseCaseRequest", "Refuse it: with a reason, a substitute, and a date to look again.");
        one.MapPost("/end", End).Act("EndAllocation", "Transferred, closed with care, or the proposal taken back.");
        one.MapPost("/swap", Swap)
            .Act("SwapAtOnce", "After violence or a threat: release the worker and ask another, in one act.");
        one.MapPost("/review", Review)
            .Act("ReviewAllocation", "Say what was found when a refusal or a swap was looked at again.");
    }

    private static async Task<IResult> Propose(
        AllocationForm form, Asker asker, CaseDesk desk, HttpResponse response, CancellationToken ct)
    {
        var answer = await desk.ProposeAsync(asker, form, ct);
        return answer.ToCreated(response, "allocations", answer.Id);
    }

    private static async Task<IResult> Accept(
        Guid id, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.AcceptAsync(asker, new(id), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Contest(
        Guid id, CaseReasonForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ContestAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Impose(
        Guid id, CaseReasonForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ImposeAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Concern(
        Guid id, Guid concern, FitConcernForm form, Asker asker, CaseDesk desk, HttpContext http,
        CancellationToken ct) =>
        (await desk.RaiseConcernAsync(asker, new(id), concern, form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Request(
        Guid id, CaseRequestKind kind, ReleaseForm form, Asker asker, CaseDesk desk, HttpContext http,
        CancellationToken ct) =>
        (await desk.RequestAsync(asker, new(id), kind, form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Withdraw(
        Guid id, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.WithdrawAsync(asker, new(id), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Grant(
        Guid id, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.GrantAsync(asker, new(id), http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Refuse(
        Guid id, RefusalForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.RefuseAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> End(
        Guid id, AllocationEndForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.EndAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Swap(
        Guid id, SwapForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.SwapAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Review(
        Guid id, CaseReviewForm form, Asker asker, CaseDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.ReviewAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}
