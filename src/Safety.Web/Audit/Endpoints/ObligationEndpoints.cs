using Safety.Core.Audit.Obligations;
using Safety.Core.Language;
using Safety.Web.Audit.Obligations;
using Safety.Web.Door;

namespace Safety.Web.Audit.Endpoints;

/// <summary>Reading the ledger of promises.</summary>
internal static class ObligationEndpoints
{
    /// <summary>The kind is none that exists.</summary>
    internal sealed record UnknownKind() : Refusal(RefusalKind.Invalid, "There is no such kind of promise.", "kind");

    /// <summary>The standing is none that exists.</summary>
    internal sealed record UnknownState() : Refusal(
        RefusalKind.Invalid, "The state is open, kept, late, broken or released.", "state");

    /// <summary>Adds the endpoint.</summary>
    public static void MapObligations(this IEndpointRouteBuilder api) =>
        api.MapGroup("/obligations").WithTags("Obligations").ForStaff().MapGet("/", Ledger)
            .Reading<ObligationView>(
                "GetObligations",
                "Every promise that is due within a time, and whether it was kept, late or broken; of your teams, or of"
                + " all for safety leads and auditors. Without times, of two months past and one ahead.");

    private static async Task<IResult> Ledger(
        Asker asker, ObligationDesk desk, CancellationToken ct, DateTimeOffset? from = null,
        DateTimeOffset? until = null, string? kind = null, string? state = null)
    {
        if (!Paging.TryCode<ObligationKind>(kind, out var ofKind)) return new UnknownKind().ToProblem();
        if (!Paging.TryCode<ObligationState>(state, out var ofState)) return new UnknownState().ToProblem();
        var (refusal, view) = await desk.OfAsync(asker, new(from, until, ofKind, ofState), ct);
        if (refusal is not null) return refusal.ToProblem();
        return view is null ? Problems.NotFound() : Results.Ok(view);
    }
}
