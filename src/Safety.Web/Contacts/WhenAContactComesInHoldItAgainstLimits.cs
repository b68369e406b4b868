using Safety.Core.Contacts;
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
        var limits = await LimitQueries.SeenAsync(ledger.Session, client, ct);
        if (limits.Count == 0) return;
        var team = await ledger.TeamOfClientAsync(client, ct);
        foreach (var step in entered)
        {
            var fact = (IContactEntered)step.Event.Data;
            var occasion = ContactOccasion.Of(fact.Contact, fact.Worker, fact.Said, fact.Time);
            var scene = ((ContactLedger?)step.Before).SceneOf(fact.Time, ledger.Zone);
            await ledger.RecordBreachesAsync(LimitRules.Judge(limits, occasion, scene), occasion, team, ct);
        }
    }
}
