using System.ComponentModel.DataAnnotations;
using Safety.Core.Clients;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;
using Safety.Web.Staff;

namespace Safety.Web.Clients.Endpoints;

/// <summary>Clients: found by reference, registered, moved.</summary>
internal static class ClientEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapClientEndpoints(this IEndpointRouteBuilder api)
    {
        api.MapGet("/clients", List).ForStaff()
            .Reading<ClientList>("ListClients", "The clients that you may see, by reference.");
        api.MapGet("/clients/{id}", One).ForStaff()
            .Reading<ClientView>("GetClient", "One client. The reading is recorded.");
        api.MapGet("/clients/{id}/safety", Safety).ForStaff()
            .Reading<ClientSafetyView>("GetClientSafety", "What to know before a contact. The reading is recorded.");
        api.MapPut("/clients/{id}", Register).ForStaff()
            .Act("RegisterClient", "Register a client by the agency's reference. The id is yours to choose.")
            .Produces<Documented.Done>(StatusCodes.Status201Created);
        api.MapPut("/clients/{id}/team", Move).ForRoles(StaffRole.Manager, StaffRole.SafetyLead)
            .Act("MoveClient", "Say which team serves the client from now on.");
        api.MapPost("/clients/{id}/intake-checks", Intake).ForStaff()
            .Act("RecordIntakeCheck", "Say what was found about a history of violence; a first visit asks for it.");
        api.MapPut("/clients/{id}/household", Household).ForStaff()
            .Act("MoveHousehold", "Say with which other client the client lives under one roof.");
        api.MapPut("/clients/{id}/groups/{question}", Group).ForStaff()
            .Act(
                "SayClientGroup",
                "Take down what the client says of themselves: ethnic_group, gender, disability or first_language. It"
                + " is counted in sums over many clients, and shown to nobody.");
    }

    private static async Task<IResult> List(
        Asker asker, ClientPages pages, CancellationToken ct,
        [MaxLength(ClientLimits.ReferenceMax)] string? reference = null, Guid? team = null,
        [MaxLength(ClientLimits.ReferenceMax)] string? after = null,
        [Range(1, ClientQuery.LimitMax)] int limit = ClientQuery.LimitDefault)
    {
        if (reference?.Length > ClientLimits.ReferenceMax || after?.Length > ClientLimits.ReferenceMax)
            return new Paging.SearchTooLong().ToProblem();
        if (limit is < 1 or > ClientQuery.LimitMax) return new Paging.LimitOutOfRange(ClientQuery.LimitMax).ToProblem();
        return Results.Ok(await pages.ListAsync(asker, new(reference, team, after, limit), ct));
    }

    private static async Task<IResult> One(
        Guid id, Asker asker, ClientPages pages, HttpResponse response, CancellationToken ct)
    {
        if (await pages.ViewAsync(asker, new(id), ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Safety(Guid id, Asker asker, ClientSafetyPage page, CancellationToken ct) =>
        await page.ViewAsync(asker, new(id), ct) is { } view ? Results.Ok(view) : Problems.NotFound();

    private static async Task<IResult> Register(
        Guid id, RegisterForm form, Asker asker, ClientDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.RegisterAsync(asker, new(id), form, ct)).ToCreated(response, "clients", id);

    private static async Task<IResult> Intake(
        Guid id, IntakeForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.CheckIntakeAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Household(
        Guid id, HouseholdForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.MoveHouseholdAsync(asker, new(id), form, http.Request.IfMatch(), ct)).ToHttp(http.Response);

    private static async Task<IResult> Group(
        Guid id, string question, GroupForm form, Asker asker, ClientDesk desk, HttpContext http,
        CancellationToken ct) => Codes<GroupQuestion>.Read(question) is { } asked
            ? (await desk.SayGroupAsync(asker, new(id), asked, form, http.Request.IfMatch(), ct)).ToHttp(http.Response)
            : Problems.NotFound();

    private static async Task<IResult> Move(
        Guid id, TeamChoiceForm form, Asker asker, ClientDesk desk, HttpContext http, CancellationToken ct) =>
        (await desk.MoveAsync(asker, new(id), form.Team, http.Request.IfMatch(), ct)).ToHttp(http.Response);
}
