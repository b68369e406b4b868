using Marten;
using Safety.Core.Alerts;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Alerts.Views;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Alerts.Enforcing;

/// <summary>
/// The manager's list "limits should be enforced": the open alerts that ask for a limit, as the queue shows them to the
/// reader, each with its client and the pages on which something can be done.
/// </summary>
/// <param name="queue">Knows which alerts the reader sees.</param>
/// <param name="store">Where alerts and clients are.</param>
/// <param name="standing">Who works here.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class EnforcementList(AlertQueue queue, IDocumentStore store, Standing standing, TimeProvider clock)
{
    /// <summary>The list for one reader, or null when they have no queue.</summary>
    public async Task<EnforcementView?> ViewAsync(Asker asker, CancellationToken ct)
    {
        if (!await queue.HasQueueAsync(asker, ct)) return null;
        var list = await queue.ListAsync(
            asker, new AlertQuery(Limit: AlertQuery.LimitMax, Kinds: Enforcement.Kinds), ct);
        await using var session = store.QuerySession();
        var alerts = (await session.LoadManyAsync<Alert>(ct, list.Items.Select(row => row.Id.Value)))
            .ToDictionary(alert => alert.Id);
        var clients = (await session.LoadManyAsync<Client>(
            ct, alerts.Values.Select(alert => alert.Client).OfType<Guid>().Distinct())).ToDictionary(one => one.Id);
        return new(
            [
                .. list.Items.Where(row => alerts.ContainsKey(row.Id.Value))
                    .Select(row => EntryOf(asker, row, alerts[row.Id.Value], clients)),
            ],
            list.Next is not null);
    }

    private EnforcementEntry EntryOf(
        Asker asker, AlertEntry row, Alert alert, IReadOnlyDictionary<Guid, Client> clients)
    {
        var client = alert.Client is { } id ? clients.GetValueOrDefault(id) : null;
        var relation = client is null
            ? ClientRelation.None
            : ClientSight.Of(asker, client, standing.Directory, clock.GetUtcNow());
        // Whoever was only called by name sees the alert and not the client; an auditor changes nothing.
        var choices = relation switch
        {
            ClientRelation.Manager or ClientRelation.SafetyLead or ClientRelation.Worker => Enforcement.Of(row.Kind),
            ClientRelation.Auditor or ClientRelation.None =>
                row.Acts.Count == 0 ? [] : [EnforcementChoice.Decide],
        };
        return new(
            row,
            relation == ClientRelation.None ? null : new ClientId(client!.Id),
            relation == ClientRelation.None ? null : client!.Reference,
            [.. choices.Select(choice => OptionOf(choice, alert))]);
    }

    private static EnforcementOption OptionOf(EnforcementChoice choice, Alert alert)
    {
        // The newest fact speaks: of several limits of one client it is the one that was crossed last.
        var (client, stream) = (alert.Client, alert.Evidence[^1].StreamId);
        return new(choice, EnforcementOption.WordsOf(choice), choice switch
        {
            EnforcementChoice.SetLimit => $"/clients/{client:D}/limits/new",
            EnforcementChoice.OpenLimit => $"/limits/{stream:D}",
            EnforcementChoice.AnswerReview => $"/responses/{stream:D}",
            EnforcementChoice.SeeContacts => $"/clients/{client:D}/contacts",
            EnforcementChoice.SeeBenefit => $"/clients/{client:D}/outcomes",
            EnforcementChoice.ChangeWorkers => "/casework/team",
            EnforcementChoice.Decide => $"/alerts/{alert.Id:D}#decide",
        });
    }
}
