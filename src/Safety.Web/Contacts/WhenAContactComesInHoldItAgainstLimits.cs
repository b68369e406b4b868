using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Limits.Rules;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Contacts;

/// <summary>
/// Every contact is held against the client's limits in its own transaction: no moment lies between a contact that
/// crosses one and the alert to the limit's owner.
/// </summary>
public sealed class WhenAContactComesInHoldItAgainstLimits : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        var entered = happened.Steps.Where(step => step.Event.Data is IContactEntered).ToList();
        if (entered.Count == 0) return;
        var client = ((IContactEntered)entered[0].Event.Data).Client;
        var limits = (await LimitQueries.OpenAsync(ledger.Session, client, ct)).Select(LimitAsSeen.Of)
            .OfType<LimitAsSeen>().ToList();
        if (limits.Count == 0) return;
        var team = await ledger.TeamOfClientAsync(client, ct);
        foreach (var step in entered)
        {
            var fact = (IContactEntered)step.Event.Data;
            var occasion = ContactOccasion.Of(fact.Contact, fact.Worker, fact.Said, fact.Time);
            var scene = ((ContactLedger?)step.Before).SceneOf(fact.Time, ledger.Zone);
            foreach (var answer in LimitRules.Judge(limits, occasion, scene))
            {
                if (answer.Verdict == LimitVerdict.Breached)
                    await RecordAsync(ledger, answer, occasion, team, ct);
            }
        }
    }

    private static async Task RecordAsync(
        Ledger ledger, LimitAnswer answer, LimitOccasion occasion, TeamId? team, CancellationToken ct)
    {
        var command = new RecordLimitBreach(
            answer.Limit, occasion.What, occasion.Id, occasion.Worker, occasion.At, answer.Why);
        var recorded = await ledger.RecordBreachAsync(command, team, ct);
        if (recorded.Refusal is { } refusal)
            throw new InvalidOperationException($"A breach could not be recorded: {refusal.GetType().Name}.");
    }
}
