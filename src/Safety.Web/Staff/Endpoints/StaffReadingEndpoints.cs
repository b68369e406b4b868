using System.ComponentModel.DataAnnotations;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Staff.Endpoints;

/// <summary>Reading people and teams.</summary>
internal static class StaffReadingEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapStaffReading(this IEndpointRouteBuilder api)
    {
        api.MapGet("/staff", List).ForStaff()
            .Reading<StaffList>("ListStaff", "The people whom you may see: yourself, your team, or everybody.");
        api.MapGet("/staff/{id}", One).ForStaff()
            .Reading<StaffView>("GetStaff", "One person's details. The reading is recorded.");
        api.MapGet("/staff/{id}/safety", Safety).ForStaff()
            .Reading<StaffSafetyView>("GetStaffSafety", "One person's safety. The reading is recorded.");
        api.MapGet("/teams", (People people) => Results.Ok(people.Teams())).ForStaff()
            .Reading<IReadOnlyList<TeamView>>("ListTeams", "Every team, with its manager and its ladder.");
        api.MapGet("/teams/{id}", Team).ForStaff().Reading<TeamView>("GetTeam", "One team.");
    }

    private static IResult List(
        Asker asker, People people, [MaxLength(PeopleQuery.SearchMax)] string? search = null, Guid? team = null,
        string? role = null, bool left = false, Guid? after = null,
        [Range(1, PeopleQuery.LimitMax)] int limit = PeopleQuery.LimitDefault)
    {
        if (search?.Length > PeopleQuery.SearchMax) return new Paging.SearchTooLong().ToProblem();
        if (limit is < 1 or > PeopleQuery.LimitMax) return new Paging.LimitOutOfRange(PeopleQuery.LimitMax).ToProblem();
        if (!Paging.TryCode<StaffRole>(role, out var held)) return new GrantRole.UnknownRole().ToProblem();
        return Results.Ok(people.List(
            asker, new(search?.Trim(), team is { } id ? new TeamId(id) : null, held, left, after, limit)));
    }

    private static async Task<IResult> One(
        Guid id, Asker asker, People people, HttpResponse response, CancellationToken ct)
    {
        if (await people.ViewAsync(asker, new(id), ct) is not { } view) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Safety(Guid id, Asker asker, StaffSafetyPage page, CancellationToken ct) =>
        await page.ViewAsync(asker, new(id), ct) is { } view ? Results.Ok(view) : Problems.NotFound();

    private static async Task<IResult> Team(Guid id, People people, HttpResponse response, CancellationToken ct)
    {
        if (await people.TeamAsync(new(id), ct) is not { } team) return Problems.NotFound();
        response.SetVersion(team.Version);
        return Results.Ok(team.State);
    }
}
