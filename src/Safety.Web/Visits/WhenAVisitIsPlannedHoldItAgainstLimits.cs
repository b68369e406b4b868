using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Visits;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>
/// A plan that no company can bring into line with the client's limits crosses them as it is made, and their owner
/// hears of it at once; a visit that is called off takes that back. What a second person settles is left to the risk
/// check.
/// </summary>
public sealed class WhenAVisitIsPlannedHoldItAgainstLimits : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.Event.Data is VisitPlanned planned)
                await HoldAsync(ledger, new(happened.Stream), planned, ct);
            if (step.Event.Data is VisitCancelled && step.Before is Visit visit)
                await ledger.TakeBackBreachesAsync(
                    visit.Client, LimitOccasionType.PlannedVisit, happened.Stream, ct);
        }
    }

    private static async Task HoldAsync(Ledger ledger, VisitId id, VisitPlanned planned, CancellationToken ct)
    {
        var limits = (await LimitQueries.SeenAsync(ledger.Session, planned.Client, ct))
            .Where(limit => !VisitOccasion.IsMetByCompany(limit.Terms.Kind)).ToList();
        if (limits.Count == 0) return;
        await ledger.RecordBreachesAsync(
            VisitOccasion.HeldAgainst(limits, id, planned.Worker, planned.Plan),
            VisitOccasion.Of(id, planned.Worker, planned.Plan),
            await ledger.TeamOfClientAsync(planned.Client, ct), ct);
    }
}
