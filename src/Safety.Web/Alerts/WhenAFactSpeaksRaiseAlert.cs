using Marten;
using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// An alert is born in the transaction of the fact that causes it: every fact of every stream passes the rules before
/// it is stored, and what they find is raised, or joins the open alert, in the same commit.
/// </summary>
public sealed class WhenAFactSpeaksRaiseAlert : IReaction
{
    private const int OfClientMax = 50;

    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            var seen = new Sighting(step.Event.Data, step.Event.Id, happened.Stream, step.Before, step.After);
            // In the order of the keys, so that two commands that hold the same keys never wait for each other.
            foreach (var finding in SafetyRules.FindingsOf(seen, ledger.Policy)
                .OrderBy(finding => finding.Key, StringComparer.Ordinal))
            {
                var answer = await Raise(ledger, finding, isFirstFact: step.Before is null, ct);
                if (answer.Refusal is { } refusal)
                    throw new InvalidOperationException($"An alert could not be raised: {refusal.GetType().Name}.");
            }
        }
    }

    /// <summary>Raises an alert for a finding, or lets it join the open one of its key.</summary>
    internal static async Task<Answer> Raise(Ledger ledger, Finding finding, bool isFirstFact, CancellationToken ct)
    {
        // The first fact of a stream that is the alert's own subject cannot have met an alert before.
        var isNew = isFirstFact && finding.Subject.Id == finding.Evidence.StreamId;
        var open = isNew ? null : await OpenAlertOf(ledger, finding.Key, ct);
        var stream = RaiseAlert.StreamOf(finding, open).Value;
        if (finding.JoinsOnly && open is null)
            return Answer.AlreadySo(stream, 0);
        var ofClient = open is null ? await OpenOfClient(ledger, finding.Client, ct) : [];
        return await ledger.Decide<Alert>(
            stream,
            alert => RaiseAlert.Decide(
                new RaiseAlert(finding), alert, ledger.Directory, ledger.PolicyOf(alert?.PolicyVersion), ledger.Now,
                ofClient),
            ct);
    }

    /// <summary>The youngest open alerts of a client, for which the same people may just have been called.</summary>
    private static async Task<IReadOnlyList<Alert>> OpenOfClient(
        Ledger ledger, ClientId? client, CancellationToken ct) => client is { Value: var id }
            ? await ledger.Session.Query<Alert>().Where(alert => alert.Open && alert.Client == id)
                .OrderByDescending(alert => alert.RaisedAt).Take(OfClientMax).ToListAsync(ct)
            : [];

    /// <summary>
    /// The open alert of a key, as this command sees it, or null. No other command may raise one meanwhile.
    /// </summary>
    internal static async Task<Alert?> OpenAlertOf(Ledger ledger, string key, CancellationToken ct)
    {
        if (ledger.Seen<Alert>().FirstOrDefault(alert => alert.Open && alert.Key == key) is { } seen)
            return seen;
        await ledger.Hold(key, ct);
        return await ledger.Session.Query<Alert>().FirstOrDefaultAsync(alert => alert.Key == key && alert.Open, ct);
    }
}
