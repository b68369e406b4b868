using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>
/// What is imposed on a worker soon after they used a right is said to be an adverse event, with the words of the
/// imposition, so that somebody neutral looks at it. It says of nobody that they retaliated.
/// </summary>
public sealed class WhenACaseIsImposedOnTheProtectedSaySo : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.Event.Data is not AllocationImposed imposed) continue;
            var worker = await ledger.State<StaffMember>(imposed.Worker.Value, ct);
            if (worker?.Protections.Any(span => span.Covers(ledger.Now)) != true) continue;
            var report = NameBasedId.Of(happened.Stream, $"imposed:{imposed.ImposedAt.UtcTicks}");
            var command = new ReportAdverseEvent(
                imposed.Worker, report, AdverseEventKind.Allocation, imposed.Reason);
            await ledger.Decide<StaffMember>(
                imposed.Worker.Value, member => ReportAdverseEvent.Decide(command, member, imposed.By, ledger.Now), ct);
        }
    }
}
