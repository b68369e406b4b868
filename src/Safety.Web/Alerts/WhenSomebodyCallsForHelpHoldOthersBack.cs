using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// A call for help holds back what its visit missed before, in the same commit; when it is decided, that calls again.
/// What the visit misses later joins the call by the visit's own rule.
/// </summary>
public sealed class WhenSomebodyCallsForHelpHoldOthersBack : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.After is not Alert call || !InhibitAlert.CallsForHelp.Contains(call.Kind))
                continue;
            if (step.Event.Data is AlertRaised or AlertReopened)
                await HoldBack(ledger, call, ct);
            if (step.Event.Data is AlertResolved && await OpenCallOf(ledger, call.Subject, ct) is null)
                await LetGo(ledger, call, ct);
        }
    }

    /// <summary>The open call for help about the same, as this command sees it, or null.</summary>
    internal static async Task<Alert?> OpenCallOf(Ledger ledger, AlertSubject subject, CancellationToken ct)
    {
        foreach (var key in InhibitAlert.CallsForHelp.Select(kind => AlertKey.Of(kind, subject)))
        {
            // What this very command decided is not in the tables yet.
            if (await WhenAFactSpeaksRaiseAlert.OpenAlertOf(ledger, key, ct) is { } found
                && await ledger.State<Alert>(found.Id, ct) is { Open: true } open)
            {
                return open;
            }
        }

        return null;
    }

    private static async Task HoldBack(Ledger ledger, Alert call, CancellationToken ct)
    {
        foreach (var id in await Others(ledger, call, ct))
        {
            Must(await ledger.Decide<Alert>(
                id.Value, alert => InhibitAlert.Decide(new InhibitAlert(id), alert, call, ledger.Now), ct));
        }
    }

    private static async Task LetGo(Ledger ledger, Alert call, CancellationToken ct)
    {
        foreach (var id in await Others(ledger, call, ct))
        {
            Must(await ledger.Decide<Alert>(
                id.Value,
                alert => EndInhibition.Decide(
                    new EndInhibition(id), alert, ledger.Directory, ledger.PolicyOf(alert?.PolicyVersion), ledger.Now),
                ct));
        }
    }

    private static async Task<IReadOnlyList<AlertId>> Others(Ledger ledger, Alert call, CancellationToken ct)
    {
        var others = new List<AlertId>();
        foreach (var key in InhibitAlert.HeldBack.Select(kind => AlertKey.Of(kind, call.Subject)))
        {
            if (await WhenAFactSpeaksRaiseAlert.OpenAlertOf(ledger, key, ct) is { } open)
                others.Add(new AlertId(open.Id));
        }

        return others;
    }

    private static void Must(Answer answer)
    {
        if (answer.Refusal is { } refusal)
            throw new InvalidOperationException($"An alert could not be held back: {refusal.GetType().Name}.");
    }
}
