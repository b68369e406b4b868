using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>
/// A case that is taken from a worker who did not ask for it, soon after they used a right, is an adverse event that
/// somebody neutral looks at. It says of nobody that they retaliated. An emergency swap is not one: it is made for the
/// worker's safety and looked at anyway.
/// </summary>
public sealed class WhenACaseIsTakenFromTheProtectedSaySo : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.Event.Data is not AllocationEnded ended || step.Before is not Allocation { Granted: null }
                || ended.Why is not (AllocationEndWhy.Transferred or AllocationEndWhy.Closed))
                continue;
            var report = NameBasedId.Of(happened.Stream, $"taken:{ended.EndedAt.UtcTicks}");
            var command = new FindAdverseEvent(ended.Worker, report, AdverseEventKind.Allocation, ended.By);
            await ledger.Decide<StaffMember>(
                ended.Worker.Value, member => FindAdverseEvent.Decide(command, member, ledger.Now), ct);
        }
    }
}
