using Marten;
using Safety.Core.Audit;
using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Clients;
using Safety.Web.Contacts;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Casework.Outcomes;

/// <summary>
/// What the API and the pages show of clients and those who work with them. Whoever may see the client may see it; each
/// opening is recorded before anything of it leaves.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clients">Which clients the one who asks may see.</param>
/// <param name="contacts">Finds what is counted.</param>
/// <param name="vault">Opens words.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="standing">Who works here, by which policy.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class ResponsePages(
    IDocumentStore store, ClientReader clients, ContactReader contacts, Vault vault, IReadingRecord readings,
    Standing standing, TimeProvider clock)
{
    /// <summary>What is kept of two people, or null. Nothing is shown, so nothing is asked or recorded.</summary>
    public async Task<Versioned<Response>?> FindAsync(Pair pair, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadVersioned<Response>(pair.Stream, ct);
    }

    /// <summary>The workers of a client, or null when there is no such client for the one who asks.</summary>
    public async Task<ResponseList?> ListAsync(Asker asker, ClientId client, CancellationToken ct)
    {
        if (await OpenedAsync(asker, client, ct) is null) return null;
        await using var session = store.QuerySession();
        var found = await ResponseQueries.OfClientAsync(session, client, ct);
        return new(client, [.. found.Select(one => Line(one.State)).OrderBy(line => line.Worker.Name)]);
    }

    /// <summary>Two people, or null when there is nothing for the one who asks.</summary>
    public async Task<(ResponseView View, FoundClient Client)?> ViewAsync(
        Asker asker, Guid stream, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await session.LoadVersioned<Response>(stream, ct) is not { } found) return null;
        if (await OpenedAsync(asker, found.State.Client, ct) is not { } client) return null;
        var now = clock.GetUtcNow();
        var policy = standing.PolicyAt(now);
        var words = await Words.OpenAsync(vault, client.Relation.SeesWords() ? WordsOf(found.State) : [], ct);
        var figures = new ResponseFigures(
            found, (await contacts.LedgerAsync(found.State.Client, ct))?.State,
            new OfficeHours(clock.LocalTimeZone, policy).DayOf(now), policy, standing.Directory, words.Of);
        return (figures.View(), client);
    }

    /// <summary>
    /// What demand and benefit come to with those with whom a worker works, as far as the one who asks may see those
    /// clients. It tells no score and no word, so that it is recorded with the page on which it stands.
    /// </summary>
    internal async Task<IReadOnlyList<ClientProgress>> ProgressAsync(
        Asker asker, StaffId worker, IReadOnlyCollection<ClientId> with, CancellationToken ct)
    {
        var (now, policy) = (clock.GetUtcNow(), standing.PolicyAt(clock.GetUtcNow()));
        var today = new OfficeHours(clock.LocalTimeZone, policy).DayOf(now);
        await using var session = store.QuerySession();
        var served = (await session.LoadManyAsync<Client>(ct, with.Select(one => one.Value)))
            .Where(client => ClientSight.Of(asker, client, standing.Directory, now) != ClientRelation.None).ToList();
        var responses = (await session.LoadManyAsync<Response>(
            ct, served.Select(one => Response.StreamOf(new(one.Id), worker)))).ToDictionary(one => one.Client);
        var ledgers = (await session.LoadManyAsync<ContactLedger>(
            ct, served.Select(one => ContactLedger.StreamOf(new(one.Id))))).ToDictionary(one => one.Client);
        return
        [
            .. served.OrderBy(client => client.Reference, StringComparer.Ordinal).Select(client => ClientProgress.Of(
                client, worker, responses.GetValueOrDefault(new(client.Id)), ledgers.GetValueOrDefault(new(client.Id)),
                today, policy)),
        ];
    }

    private ResponseLine Line(Response response)
    {
        var counting = response.Scores.Where(score => score.WithdrawnBecause is null).ToList();
        return new(
            response.Id, NamedPerson.Of(response.Worker, standing.Directory), counting.Count,
            counting.Count == 0 ? null : counting[^1].On, response.IsUnderReview);
    }

    private async Task<FoundClient?> OpenedAsync(Asker asker, ClientId client, CancellationToken ct)
    {
        if (await clients.FindAsync(asker, client, ct) is not { } found) return null;
        await readings.RecordAsync(
            asker,
            new(ReadSubject.Client, client.Value, client, null, ReadPage.Outcomes, found.Relation.Purpose()), ct);
        return found;
    }

    private static IEnumerable<SealedText?> WordsOf(Response response) =>
    [
        .. response.Scores.Select(score => score.WithdrawnBecause), response.Review?.Answer?.Reason,
        .. response.Review?.Words.Select(word => (SealedText?)word.Words) ?? [],
    ];
}
