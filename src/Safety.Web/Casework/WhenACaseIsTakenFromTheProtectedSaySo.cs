using Safety.Core.Casework;
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
            if (AdverseCase.Of(step.Before, step.Event.Data, happened.Stream) is not { Words: null } taken) continue;
            var command = new FindAdverseEvent(taken.Worker, taken.Report, AdverseEventKind.Allocation, taken.By);
            await ledger.Decide<StaffMember>(
                taken.Worker.Value, member => FindAdverseEvent.Decide(command, member, ledger.Now), ct);
        }
    }
}
