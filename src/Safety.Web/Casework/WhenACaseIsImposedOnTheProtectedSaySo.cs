using Safety.Core.Casework;
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
            if (AdverseCase.Of(step.Before, step.Event.Data, happened.Stream) is not { Words: { } words } imposed)
                continue;
            var worker = await ledger.State<StaffMember>(imposed.Worker.Value, ct);
            if (worker?.Protections.Any(span => span.Covers(ledger.Now)) != true) continue;
            var command = new ReportAdverseEvent(
                imposed.Worker, imposed.Report, AdverseEventKind.Allocation, words);
            await ledger.Decide<StaffMember>(
                imposed.Worker.Value, member => ReportAdverseEvent.Decide(command, member, imposed.By, ledger.Now), ct);
        }
    }
}
