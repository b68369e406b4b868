using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Staff.Endpoints;

/// <summary>What administrators do with people.</summary>
internal static class StaffActEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapStaffActs(this IEndpointRouteBuilder api)
    {
        var staff = api.MapGroup("/staff/{id}").ForRoles(StaffRole.Administrator);
        staff.MapPut("/", Join).Act("JoinStaff", "Enter a person. The id is yours to choose, best a UUID of version 7.")
            .Produces<Documented.Done>(StatusCodes.Status201Created);
        staff.MapPut("/details", Correct).Act("CorrectStaff", "Put a person's name, job title or address right.");
        staff.MapPut("/team", Move).Act("MoveStaff", "Move a person to another team, or out of every team.");
        staff.MapPut("/roles/{role}", Grant).Act("GrantRole", "Give a person a role.");
        staff.MapDelete("/roles/{role}", Withdraw).Act("WithdrawRole",
            "Take a role back; the last administrator stays.");
        staff.MapPut("/leaving", Leave).Act("LeaveStaff",
            "Say that a person no longer works here. Their history stays.");
    }

    private static async Task<IResult> Join(
        Guid id, JoinForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct)
    {
        if (Texts.CheckId("id", id) is { } bad) return bad.ToProblem();
        if (form.StartsOn is not { } starts) return new AnswerMissing("starts_on").ToProblem();
        var command = new JoinStaff(new(id), form.Name!, form.JobTitle!, form.WorkEmail!, form.Team, starts);
        var answer = await dispatcher.Ask(command, asker.Actor, http.Request.IfMatch(), ct: ct);
        return answer.ToCreated(http.Response, "staff", id);
    }

    private static Task<IResult> Correct(
        Guid id, StaffDetailsForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        dispatcher.Acted(
            asker, new CorrectStaffDetails(new(id), form.Name!, form.JobTitle!, form.WorkEmail!), http, ct);

    private static Task<IResult> Move(
        Guid id, TeamChoiceForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        dispatcher.Acted(asker, new MoveTeam(new(id), form.Team), http, ct);

    private static Task<IResult> Grant(
        Guid id, string role, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        WithRole(role, one => dispatcher.Acted(asker, new GrantRole(new(id), one), http, ct));

    private static Task<IResult> Withdraw(
        Guid id, string role, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        WithRole(role, one => dispatcher.Acted(asker, new WithdrawRole(new(id), one), http, ct));

    private static Task<IResult> Leave(
        Guid id, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        dispatcher.Acted(asker, new LeaveStaff(new(id)), http, ct);

    private static Task<IResult> WithRole(string code, Func<StaffRole, Task<IResult>> act) =>
        Paging.TryCode<StaffRole>(code, out var role) && role is { } known
            ? act(known)
            : Task.FromResult(new GrantRole.UnknownRole().ToProblem());
}

/// <summary>One act of an endpoint.</summary>
internal static class Acting
{
    /// <summary>Asks a command as the signed-in person, with the version from If-Match, and answers in HTTP.</summary>
    public static async Task<IResult> Acted(
        this Dispatcher dispatcher, Asker asker, object command, HttpContext http, CancellationToken ct) =>
        (await dispatcher.Ask(command, asker.Actor, http.Request.IfMatch(), ct: ct)).ToHttp(http.Response);
}
