using System.Text;
using Safety.Core.Staff;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;

namespace Safety.Web.Staff.Rotas;

/// <summary>Who is on call for a team: read by its people, published by whoever keeps it, swapped by the two.</summary>
internal static class RotaEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapRotas(this IEndpointRouteBuilder api)
    {
        var teams = api.MapGroup("/teams/{id}").ForStaff();
        teams.MapGet("/rota", Read).Reading<RotaView>(
            "ReadRota", "Who is on call from when until when, and when nobody is; four weeks from now unless said.");
        teams.MapPut("/rota", Publish).Act("PublishRota", "Publish who is on call: the manager, or an administrator.");
        teams.MapPost("/rota/swaps", Swap).Act("SwapOnCall", "Record that two people agreed on a swap.");
        teams.MapGet("/rota.ics", Export).WithName("ExportRota")
            .WithSummary("The rota published last as a calendar (iCalendar): weekly turns and stand-ins.")
            .Produces<string>(StatusCodes.Status200OK, "text/calendar")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status404NotFound);
        teams.MapPost("/rota/import", Import).Act("ImportRota", "Publish a rota from a calendar (iCalendar), or say "
            + "row by row what would be taken. Nothing is taken by half.").Produces<RotaImportView>();
    }

    private static async Task<IResult> Read(
        Guid id, Asker asker, RotaDesk desk, HttpResponse response, CancellationToken ct, DateTimeOffset? from = null,
        DateTimeOffset? until = null)
    {
        var (view, refusal) = await desk.ViewAsync(asker, new(id), from, until, ct);
        if (refusal is not null) return refusal.ToProblem();
        if (view is null) return Problems.NotFound();
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Publish(
        Guid id, RotaForm form, Asker asker, RotaDesk desk, HttpContext http, CancellationToken ct) =>
        form.Meant() is { } rota
            ? Told(await desk.PublishAsync(asker, new(id), rota, http.Request.IfMatch(), ct), http)
            : new AnswerMissing("turns").ToProblem();

    private static async Task<IResult> Swap(
        Guid id, SwapForm form, Asker asker, RotaDesk desk, HttpContext http, CancellationToken ct)
    {
        if (form is not { GivesUp: { } gives, TakesOver: { } takes, From: { } from, Until: { } until })
            return new AnswerMissing("until").ToProblem();
        var swap = new SwapOnCall(new(id), gives, takes, from, until, form.Agreed == true);
        return Told(await desk.SwapAsync(asker, swap, http.Request.IfMatch(), ct), http);
    }

    private static async Task<IResult> Export(
        Guid id, Asker asker, RotaDesk desk, Standing standing, CancellationToken ct)
    {
        var (view, _) = await desk.ViewAsync(asker, new(id), null, null, ct);
        if (view?.Published is not { } published) return Problems.NotFound();
        var calendar = RotaCalendar.Of(published, standing.Directory);
        return Results.File(Encoding.UTF8.GetBytes(calendar), "text/calendar; charset=utf-8", "rota.ics");
    }

    private static async Task<IResult> Import(
        Guid id, RotaImportForm form, Asker asker, RotaImport import, HttpContext http, CancellationToken ct)
    {
        if (form is not { Calendar: { } calendar, FromOn: { } from }) return new AnswerMissing("calendar").ToProblem();
        var (view, answer) = await import.AskAsync(
            asker, new(id), calendar, from, form.DryRun, http.Request.IfMatch(), ct);
        if (answer is null) return view is null ? Problems.NotFound() : Results.Ok(view);
        return answer.ToHttp(http.Response, _ => Results.Ok(view));
    }

    private static IResult Told(Answer? answer, HttpContext http) =>
        answer?.ToHttp(http.Response) ?? Problems.NotFound();
}
