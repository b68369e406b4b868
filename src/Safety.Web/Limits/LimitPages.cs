using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Audit;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Limits.Letters;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Limits;

/// <summary>A limit as somebody may see it.</summary>
/// <param name="Limit">The limit, with more than they may see.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Client">Its client, with their relation.</param>
public sealed record FoundLimit(Limit Limit, long Version, FoundClient Client);

/// <summary>
/// What the API and the pages show of limits. Whoever may see the client may see their limits; each opening is recorded
/// before anything of it leaves.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="clients">Finds clients for whoever may see them.</param>
/// <param name="vault">Opens words.</param>
/// <param name="standing">Who works here.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class LimitPages(
    IDocumentStore store, ClientReader clients, Vault vault, Standing standing, IReadingRecord readings,
    TimeProvider clock)
{
    /// <summary>The limit, if the one who asks may know of it. Nothing is opened, so nothing is recorded.</summary>
    public async Task<FoundLimit?> FindAsync(Asker asker, LimitId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (await session.LoadVersioned<Limit>(id.Value, ct) is not { } found) return null;
        return await clients.FindAsync(asker, found.State.Client, ct) is { } client
            ? new(found.State, found.Version, client)
            : null;
    }

    /// <summary>One limit, or null when there is none for the one who asks.</summary>
    public Task<(LimitView View, FoundClient Client)?> ViewAsync(Asker asker, LimitId id, CancellationToken ct) =>
        ViewAsync(asker, id, ReadPage.Limits, ct);

    /// <summary>
    /// The letter about a limit, or null when there is none for the one who asks: it is for whoever may read its words.
    /// </summary>
    public async Task<LimitLetter?> LetterAsync(Asker asker, LimitId id, CancellationToken ct) =>
        await FindAsync(asker, id, ct) is { } seen && seen.Client.Relation.SeesWords()
        && await ViewAsync(asker, id, ReadPage.LimitLetter, ct) is { } found
            ? LimitLetter.Of(found.View, found.Client.Client.Reference, clock.GetUtcNow(), clock.LocalTimeZone)
            : null;

    private async Task<(LimitView View, FoundClient Client)?> ViewAsync(
        Asker asker, LimitId id, ReadPage page, CancellationToken ct)
    {
        if (await FindAsync(asker, id, ct) is not { } found) return null;
        await RecordAsync(asker, found.Client, page, ct);
        return ((await ViewsAsync(found.Client, [new(found.Limit, found.Version)], ct))[0], found.Client);
    }

    /// <summary>The limits of a client, or null when there is no such client for the one who asks.</summary>
    public async Task<LimitList?> OfClientAsync(Asker asker, ClientId id, CancellationToken ct)
    {
        if (await clients.FindAsync(asker, id, ct) is not { } client) return null;
        await RecordAsync(asker, client, ReadPage.Limits, ct);
        await using var session = store.QuerySession();
        var limits = await LimitQueries.AllAsync(session, id, ct);
        var inForce = limits.Where(one => one.State.State == LimitState.InForce).Select(one => one.State.Terms.Kind);
        return new(id, LimitLadder.Of(inForce), await ViewsAsync(client, limits, ct));
    }

    private async Task<IReadOnlyList<LimitView>> ViewsAsync(
        FoundClient client, IReadOnlyList<Versioned<Limit>> limits, CancellationToken ct)
    {
        var words = await WordsAsync(client.Relation, limits, ct);
        return [.. limits.Select(one => LimitView.Of(one.State, one.Version, standing.Directory, words))];
    }

    private async Task<Func<SealedText?, string?>> WordsAsync(
        ClientRelation relation, IReadOnlyList<Versioned<Limit>> limits, CancellationToken ct)
    {
        var readable = relation.SeesWords() ? limits.SelectMany(one => LimitView.WordsOf(one.State)) : [];
        return (await Words.OpenAsync(vault, readable, ct)).Of;
    }

    private Task RecordAsync(Asker asker, FoundClient client, ReadPage page, CancellationToken ct) =>
        readings.RecordAsync(
            asker,
            new(ReadSubject.Client, client.Client.Id, new ClientId(client.Client.Id), null, page,
                client.Relation.Purpose()),
            ct);
}
