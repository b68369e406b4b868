using Marten;
using Marten.Linq.MatchesSql;
using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Alerts;

/// <summary>
/// Whoever answers a review, a request or another matter in its own place has answered for the alert about it: it is
/// resolved in the same commit, in their name and with a reason that says what was answered. Only a person ends an
/// alert, and only one who may answer it; and it stays as long as anything else waits that it was raised for.
/// </summary>
/// <param name="vault">Seals the reason.</param>
public sealed class WhenAMatterIsAnsweredEndItsAlert(Vault vault) : IReaction
{
    private const string OpenOnes = "d.open and d.key like any(?)";

    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        // What is said under threat answers nothing.
        if (ledger.Actor.Staff is null || ledger.UnderDuress) return;
        foreach (var step in happened.Steps)
        {
            var seen = new Sighting(step.Event.Data, step.Event.Id, happened.Stream, step.Before, step.After);
            if (MatterAnswered.Of(seen) is not { } answered) continue;
            foreach (var key in await KeysAsync(ledger, answered, ct))
                await EndAsync(ledger, key, answered, happened, ct);
        }
    }

    /// <summary>
    /// The keys of the open alerts that may be over, in their order, so that two commands that hold the same keys never
    /// wait for each other.
    /// </summary>
    private static async Task<IReadOnlyList<string>> KeysAsync(
        Ledger ledger, MatterAnswered answered, CancellationToken ct)
    {
        // To this kind of condition an underscore is any character; what else it finds is left out again.
        string[] begin = [.. answered.Keys];
        string[] patterns = [.. begin.Select(key => key + "%")];
        var found = await ledger.Session.Query<Alert>()
            .Where(alert => alert.MatchesSql(OpenOnes, (object)patterns)).ToListAsync(ct);
        return
        [
            .. found.Select(alert => alert.Key)
                .Where(key => begin.Any(one => key.StartsWith(one, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ];
    }

    private async Task EndAsync(
        Ledger ledger, string key, MatterAnswered answered, Happened happened, CancellationToken ct)
    {
        // Held before anything of it is read: of two people who answer its last two matters at once, one ends it.
        if (await WhenAFactSpeaksRaiseAlert.OpenAlertOf(ledger, key, ct) is not { } found
            || await ledger.State<Alert>(found.Id, ct) is not { Open: true } alert)
            return;
        var by = ledger.Answerer();
        if (by.IsConcerned(alert) || !by.MayAnswer(alert) || !await NoneWaitsAsync(ledger, alert, happened, ct)) return;
        var batch = vault.Begin();
        var scope = new SealScope(alert.Id, Sections.Alert);
        var reason = await batch.SealAsync(scope, "reason", answered.Reason, ct);
        await ledger.Session.EnlistAsync(batch, ct);
        var command = new ResolveAlert(new AlertId(alert.Id), AlertDecision.ReviewedContinue, reason);
        var answer = await ledger.Decide<Alert>(
            alert.Id,
            one => ResolveAlert.Decide(command, one, by, ledger.PolicyOf(one?.PolicyVersion), ledger.Now),
            ct);
        if (answer.Refusal is { } refusal)
            throw new InvalidOperationException($"An alert could not be ended: {refusal.GetType().Name}.");
    }

    private static async Task<bool> NoneWaitsAsync(
        Ledger ledger, Alert alert, Happened happened, CancellationToken ct)
    {
        var facts = await EvidenceOf.FactsAsync(ledger, alert, happened, ct);
        var states = await EvidenceOf.StatesAsync(ledger, alert, facts, ct);
        return Matter.NoneWaits(
            alert, id => facts.GetValueOrDefault(id), stream => states.GetValueOrDefault(stream), ledger.Policy);
    }
}
