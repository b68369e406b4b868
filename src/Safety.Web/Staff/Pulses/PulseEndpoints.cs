using Safety.Web.Door;

namespace Safety.Web.Staff.Pulses;

/// <summary>The private pulse, and its sums by group.</summary>
internal static class PulseEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapPulses(this IEndpointRouteBuilder api)
    {
        var pulse = api.MapGroup("/pulse").WithTags("Pulse").ForStaff();
        pulse.MapGet("", Own).Reading<PulseView>(
            "GetPulse", "Your own pulses, month by month. Nobody else is shown them.");
        pulse.MapPut("", Answer).Act(
            "AnswerPulse",
            "Answer the pulse of this month: three short questions, once a month, and nobody has to. The answers are"
            + " sealed; others see sums of large groups only.");
        pulse.MapPost("/{month}/withdrawal", Withdraw).Act(
            "WithdrawPulse", "Take your answer of a month back. The month is its first day, such as 2026-03-01.");
        pulse.MapGet("/groups", Groups).Reading<PulseGroupsView>(
            "GetPulseGroups",
            "Sums of the pulses of a quarter that is over, and an estimate of what goes unreported: teams and the whole"
            + " agency, where enough people answered. Safety leads and auditors; managers see their own teams.");
    }

    private static async Task<IResult> Own(
        Asker asker, PulseDesk desk, HttpResponse response, CancellationToken ct)
    {
        var view = await desk.OwnAsync(asker, ct);
        response.SetVersion(view.Version);
        return Results.Ok(view);
    }

    private static async Task<IResult> Answer(
        PulseForm form, Asker asker, PulseDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.AnswerAsync(asker, form, ct)).ToHttp(response);

    private static async Task<IResult> Withdraw(
        DateOnly month, Asker asker, PulseDesk desk, HttpResponse response, CancellationToken ct) =>
        (await desk.WithdrawAsync(asker, month, ct)).ToHttp(response);

    private static async Task<IResult> Groups(
        Asker asker, PulseGroups groups, CancellationToken ct, DateOnly? quarter = null)
    {
        var (refusal, view) = await groups.OfAsync(asker, quarter, ct);
        if (refusal is not null) return refusal.ToProblem();
        return view is null ? Problems.NotFound() : Results.Ok(view);
    }
}
