using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Staff.Endpoints;

/// <summary>What administrators do with teams.</summary>
internal static class TeamEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapTeams(this IEndpointRouteBuilder api)
    {
        var teams = api.MapGroup("/teams/{id}").ForRoles(StaffRole.Administrator);
        teams.MapPut("/", Form).Act("FormTeam", "Form a team. The id is yours to choose.")
            .Produces<Documented.Done>(StatusCodes.Status201Created);
        teams.MapPut("/name", Rename).Act("RenameTeam", "Give a team another name.");
        teams.MapPut("/manager", SetManager).Act("SetTeamManager", "Set the manager of a team.");
        teams.MapPut("/ladder", SetLadder).Act("SetLadder", "Say who is told, in which order, until somebody answers.");
    }

    private static async Task<IResult> Form(
        Guid id, TeamForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct)
    {
        if (Texts.CheckId("id", id) is { } bad) return bad.ToProblem();
        var answer = await dispatcher.Ask(new FormTeam(new(id), form.Name!), asker.Actor, http.Request.IfMatch(),
            ct: ct);
        return answer.ToCreated(http.Response, "teams", id);
    }

    private static Task<IResult> Rename(
        Guid id, TeamForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        dispatcher.Acted(asker, new RenameTeam(new(id), form.Name!), http, ct);

    private static Task<IResult> SetManager(
        Guid id, ManagerForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct) =>
        form.Manager is { } manager
            ? dispatcher.Acted(asker, new SetTeamManager(new(id), manager), http, ct)
            : Task.FromResult(new AnswerMissing("manager").ToProblem());

    private static Task<IResult> SetLadder(
        Guid id, LadderForm form, Asker asker, Dispatcher dispatcher, HttpContext http, CancellationToken ct)
    {
        if (form.Steps is not { } steps || steps.Any(step => step?.Targets is null || step.Targets.Contains(null!)))
            return Task.FromResult(new AnswerMissing("steps").ToProblem());
        var ladder = new EscalationLadder([.. steps.Select(step => new LadderStep(step.Targets!, step.AnswerWithin))]);
        return dispatcher.Acted(asker, new SetEscalationLadder(new(id), ladder), http, ct);
    }
}
