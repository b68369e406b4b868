using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Staff.Endpoints;

/// <summary>
/// Closing and opening sign-ins, and ending sessions. In person only: no program does this for anybody.
/// </summary>
internal static class AccountEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var accounts = api.MapGroup("/sign-ins").RequireAuthorization(Access.Administers);
        accounts.MapPost("/{id}/closure", Close).Act("CloseAccount", "Close a person's sign-in and end its sessions.");
        accounts.MapDelete("/{id}/closure", OpenAgain).Act("OpenAccountAgain", "Open a closed sign-in again.");
        accounts.MapDelete("/{id}/sessions", End).Act("EndSessions", "Sign a person out everywhere.");
        api.MapDelete("/me/sessions", EndOwn).RequireAuthorization(Access.InPerson)
            .Act("EndOwnSessions", "Sign yourself out everywhere, here too.");
    }

    private static async Task<IResult> Close(
        Guid id, Asker asker, AccountDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.CloseAsync(asker, new StaffId(id), ct)).ToHttp(response);

    private static async Task<IResult> OpenAgain(
        Guid id, Asker asker, AccountDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.OpenAgainAsync(asker, new StaffId(id), ct)).ToHttp(response);

    private static async Task<IResult> End(
        Guid id, Asker asker, AccountDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.EndSessionsAsync(asker, new StaffId(id), ct)).ToHttp(response);

    private static async Task<IResult> EndOwn(
        Asker asker, AccountDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.EndSessionsAsync(asker, asker.Staff, ct)).ToHttp(response);
}
