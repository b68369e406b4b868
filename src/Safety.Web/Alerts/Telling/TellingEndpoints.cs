using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Alerts.Telling;

/// <summary>Asks before anything happens who would be told, and whom a ladder would not reach.</summary>
internal static class TellingEndpoints
{
    /// <summary>A code is none that exists.</summary>
    internal sealed record UnknownCode(string Which) : Refusal(
        RefusalKind.Invalid, "This is not one of the listed codes.", Which);

    /// <summary>Adds them.</summary>
    public static void MapTelling(this IEndpointRouteBuilder api)
    {
        var teams = api.MapGroup("/teams/{id}").WithTags("Alerts").ForStaff();
        teams.MapGet("/who-would-be-told", Ask).Reading<WhoWouldBeToldView>(
            "WhoWouldBeTold", "Who would be told, step by step, if an alert were raised then and nobody answered.");
        teams.MapGet("/ladder/preflight", Look).Reading<IReadOnlyList<StepUnreached>>(
            "PreflightOfLadder", "Which steps of the ladder would reach nobody loudly within two weeks, and why.");
    }

    private static IResult Ask(
        Guid id, Asker asker, TellingDesk desk, string? kind = null, Guid? about = null, string? severity = null,
        DateTimeOffset? at = null)
    {
        if (!Paging.TryCode<AlertKind>(kind ?? "incident_serious", out var what))
            return new UnknownCode("kind").ToProblem();
        if (!Paging.TryCode<Severity>(severity ?? "serious", out var bad))
            return new UnknownCode("severity").ToProblem();
        var person = about is { } one ? new StaffId(one) : (StaffId?)null;
        var (view, refusal) = desk.Ask(asker, new(id), what!.Value, bad!.Value, person, at);
        return refusal?.ToProblem() ?? (view is null ? Problems.NotFound() : Results.Ok(view));
    }

    private static IResult Look(Guid id, Asker asker, TellingDesk desk) =>
        desk.Preflight(asker, new(id)) is { } found ? Results.Ok(found) : Problems.NotFound();
}
