using Safety.Core.Visits;
using Safety.Web.Door;

namespace Safety.Web.Visits.Endpoints;

/// <summary>Alarms are closed, and codes are set.</summary>
internal static class AnsweringEndpoints
{
    /// <summary>Adds those of responders.</summary>
    public static void MapAnswering(this IEndpointRouteBuilder visits) =>
        visits.MapPost("/{id}/alarms/{alarm}/closure", Close)
            .Said("CloseVisitAlarm", "Say what an alarm proved to be. That resolves its alert.");

    /// <summary>Adds those of one's own codes.</summary>
    public static void MapCodes(this IEndpointRouteBuilder codes)
    {
        codes.MapGet("/", Known).Reading<CodesView>("GetVisitCodes", "Whether you have set a duress code.");
        codes.MapPut("/", Set).Act(
            "SetVisitCodes", "Set your duress code, and the code for \"all is well\" if you want one.")
            .WithDescription("Only keyed codes are kept.").Produces<CodesView>();
        codes.MapDelete("/", Forget).Act("ForgetVisitCodes", "Forget your codes.")
            .WithDescription("From then on no code is asked for.").Produces<CodesView>();
    }

    private static async Task<IResult> Close(
        Guid id, string alarm, AlarmClosingForm form, Asker asker, VisitDesk desk, CancellationToken ct) =>
        Paging.TryCode<VisitAlarmKind>(alarm, out var read) && read is { } kind
            ? (await desk.CloseAlarmAsync(asker, new(id), kind, form, ct)).ToSaid()
            : Problems.NotFound();

    private static async Task<IResult> Known(Asker asker, SpokenCodes codes, CancellationToken ct) =>
        Results.Ok(new CodesView(await codes.AreSetAsync(asker.Staff, ct)));

    private static async Task<IResult> Set(CodesForm form, Asker asker, SpokenCodes codes, CancellationToken ct) =>
        await codes.SetAsync(asker.Staff, form.AllIsWellCode, form.DuressCode, ct) is { } refusal
            ? refusal.ToProblem()
            : Results.Ok(new CodesView(true));

    private static async Task<IResult> Forget(Asker asker, SpokenCodes codes, CancellationToken ct)
    {
        await codes.ForgetAsync(asker.Staff, ct);
        return Results.Ok(new CodesView(false));
    }

    /// <summary>Whether codes are set; never which.</summary>
    /// <param name="AreSet">Whether.</param>
    internal sealed record CodesView(bool AreSet);
}
