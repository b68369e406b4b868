using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>
/// Whoever refuses to go alone is protected in the same transaction: no moment lies between the right and its shield.
/// </summary>
public sealed class WhenSoloVisitIsRefusedProtect : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var refused in happened.Steps.Select(step => step.Event.Data).OfType<SoloVisitRefused>())
        {
            var lasts = TimeSpan.FromDays(ledger.Policy.Numbers.RetaliationWatchDays);
            var command = new ProtectStaff(
                refused.Worker, ProtectionGround.SoloVisitRefused, new VisitId(happened.Stream));
            var answer = await ledger.Decide<StaffMember>(
                refused.Worker.Value, member => ProtectStaff.Decide(command, member, lasts, ledger.Now), ct);
            if (answer.Refusal is { } refusal)
                throw new InvalidOperationException($"A refusal could not be protected: {refusal.GetType().Name}.");
        }
    }
}
