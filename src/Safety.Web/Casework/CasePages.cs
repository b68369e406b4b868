using Marten;
using Safety.Core.Audit;
using Safety.Core.Audit.Sentences;
using Safety.Core.Casework;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Casework;

/// <summary>An allocation as somebody may see it.</summary>
/// <param name="Allocation">The allocation, with more than they may see.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Reference">The agency's own number for the client.</param>
/// <param name="Relation">By which relation they look.</param>
public sealed record FoundCase(Allocation Allocation, long Version, string Reference, CaseRelation Relation);

/// <summary>
/// What the API and the pages show of cases. Whoever opens one is recorded before anything of it leaves; lists show no
/// words.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="vault">Opens words.</param>
/// <param name="standing">Who works here.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class CasePages(
    IDocumentStore store, Vault vault, Standing standing, IReadingRecord readings, TimeProvider clock)
{
    private StaffDirectory Directory => standing.Directory;

    /// <summary>The allocation, if the one who asks may know of it. Nothing is opened and so recorded.</summary>
    public async Task<FoundCase?> FindAsync(Asker asker, AllocationId id, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await session.LoadVersioned<Allocation>(id.Value, ct) is { } found
            && await SeenAsync(session, asker, [found], ct) is [var seen]
                ? seen
                : null;
    }

    /// <summary>One case with its history, or null when there is none for the one who asks.</summary>
    public async Task<CaseView?> ViewAsync(Asker asker, AllocationId id, CancellationToken ct)
    {
        if (await FindAsync(asker, id, ct) is not { } found) return null;
        var one = found.Allocation;
        await readings.RecordAsync(
            asker,
            new(ReadSubject.Client, one.Client.Value, one.Client, one.Worker, ReadPage.Case, found.Relation.Purpose()),
            ct);
        var readable = found.Relation.SeesWords() ? CaseReading.WordsOf(one) : [];
        var words = await Words.OpenAsync(vault, readable, ct);
        var line = CaseSight.LineOf(one, Directory, clock.GetUtcNow());
        return new CaseReading(found, Directory, words.Of)
            .View(line, MayAnswer(asker, one, line), await HistoryAsync(found, ct));
    }

    /// <summary>The cases of the one who asks that have not ended.</summary>
    public async Task<CaseList> MineAsync(Asker asker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return new(await CardsAsync(session, asker, await CaseQueries.OpenAsync(session, [asker.Staff], ct), ct));
    }

    /// <summary>The cases of a worker that have not ended, as far as the one who asks may know of them.</summary>
    internal async Task<IReadOnlyList<FoundCase>> OfWorkerAsync(Asker asker, StaffId worker, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await SeenAsync(session, asker, await CaseQueries.OpenAsync(session, [worker], ct), ct);
    }

    /// <summary>The cases of a client that have not ended, as far as the one who asks may know of them.</summary>
    public async Task<IReadOnlyList<CaseCard>> OfClientAsync(Asker asker, ClientId client, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        return await CardsAsync(session, asker, await CaseQueries.OpenOfClientAsync(session, client, ct), ct);
    }

    /// <summary>The cases of people whom the one who asks manages, and what waits for them.</summary>
    public async Task<(IReadOnlyList<CaseCard> Waiting, IReadOnlyList<CaseCard> Asked, IReadOnlyList<CaseCard> Imposed)>
        OfTeamAsync(Asker asker, IEnumerable<StaffId> people, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var now = clock.GetUtcNow();
        var waiting = (await CaseQueries.WaitingAsync(session, ct))
            .Where(one => MayAnswer(asker, one.State, CaseSight.LineOf(one.State, Directory, now))).ToList();
        var asked = (await CaseQueries.OpenAsync(session, people, ct)).Where(one => !one.State.IsCarried).ToList();
        var imposed = await CaseQueries.ShownToAsync(session, asker.Staff, ct);
        return (
            [.. (await CardsAsync(session, asker, waiting, ct)).OrderBy(one => one.DueAt)],
            await CardsAsync(session, asker, asked, ct), await CardsAsync(session, asker, imposed, ct));
    }

    private static bool MayAnswer(Asker asker, Allocation one, IReadOnlyList<StaffId> line) => one.Waiting is not null
        && Answering.May(one, line, new CaseCaller(asker.Staff, Decides: false, asker.Is(StaffRole.SafetyLead)));

    private async Task<IReadOnlyList<CaseCard>> CardsAsync(
        IQuerySession session, Asker asker, IReadOnlyList<Versioned<Allocation>> found, CancellationToken ct) =>
    [
        .. (await SeenAsync(session, asker, found, ct)).Select(
            one => CaseCard.Of(one.Allocation, one.Version, one.Reference, Directory)),
    ];

    private async Task<IReadOnlyList<FoundCase>> SeenAsync(
        IQuerySession session, Asker asker, IReadOnlyList<Versioned<Allocation>> found, CancellationToken ct)
    {
        if (found.Count == 0) return [];
        var ids = found.Select(one => one.State.Client.Value).Distinct().ToArray();
        var clients = (await session.LoadManyAsync<Client>(ct, ids)).ToDictionary(client => client.Id);
        var now = clock.GetUtcNow();
        return
        [
            .. found.Where(one => clients.ContainsKey(one.State.Client.Value)).Select(one =>
            {
                var client = clients[one.State.Client.Value];
                return new FoundCase(
                    one.State, one.Version, client.Registered.Reference,
                    CaseSight.Of(asker, one.State, client.Team, Directory, now));
            }).Where(one => one.Relation != CaseRelation.None),
        ];
    }

    private async Task<IReadOnlyList<CaseMove>> HistoryAsync(FoundCase found, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        var events = await session.Events.FetchStreamAsync(found.Allocation.Id, token: ct);
        return [.. events.Select(e => new CaseMove(e.Timestamp, Sentence.Of(e.Data, NameOf)))];

        string NameOf(Guid id) => id == found.Allocation.Client.Value
            ? $"client {found.Reference}" : Directory.NameOf(id);
    }
}
