using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit;

/// <summary>
/// What happened, who did it, when and why: of one stream, of an alert, of everything about a client or a member of
/// staff, as of any moment. Whoever reads is recorded first, and that shows in the same history.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="standing">Who works here, and the policy.</param>
/// <param name="vault">Opens words, on purpose.</param>
/// <param name="clients">Finds clients.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="clock">The clock that rules.</param>
public sealed partial class History(
    IDocumentStore store, Standing standing, Vault vault, ClientReader clients, IReadingRecord readings,
    TimeProvider clock)
{
    private static readonly Dictionary<SealedText, string> NoWords = [];

    /// <summary>A page of events, or null when there is no such history for the one who asks.</summary>
    public async Task<HistoryPage?> PageAsync(Asker asker, HistoryQuery query, CancellationToken ct)
    {
        await using var session = store.QuerySession();
        if (!await MayAsk(session, asker, query, ct)) return null;
        var found = await EventLog.Page(session, query, ct);
        var page = found.Take(query.Limit).ToList();
        var sights = await SightsAtHand.Load(session, asker, standing.Directory, clock.GetUtcNow(), page, ct);
        var seen = page.Select(e => (Event: e, Sight: sights.Of(e))).Where(pair => Shows(pair.Sight, query)).ToList();
        var words = query.Words ? await Open(seen.Where(pair => pair.Sight.MayOpenWords).Select(pair =>
            pair.Event.Data), ct)
            : NoWords;
        var writing = await HistoryWriting.Load(session, standing.Directory, seen.Select(pair =>
            pair.Event), words, ct);
        return new(
            [.. seen.Select(pair => writing.Entry(pair.Event, pair.Sight))],
            found.Count > query.Limit ? page[^1].Sequence : null);
    }

    /// <summary>
    /// Somebody who must not know a person is not led to that person's reports by asking for the person.
    /// </summary>
    private static bool Shows(StreamSight sight, HistoryQuery query) =>
        sight.IsInScope && !(query.Staff is { } person && sight.Hidden.Contains(person.Value));

    private async Task<bool> MayAsk(IQuerySession session, Asker asker, HistoryQuery query, CancellationToken ct)
    {
        if (query.OneStream is { } stream) return await OpenStream(session, asker, stream, query.Words, ct) is not null;
        if (query.Client is { } client) return await MayAskOfClient(asker, client, ct);
        var person = query.Staff ?? throw new InvalidOperationException("A history is of something.");
        if (standing.Directory.Find(person) is null) return false;
        if (asker.Staff != person && !StreamSight.OfOffice(asker).IsInScope) return false;
        await readings.RecordAsync(
            asker, new(ReadSubject.Staff, person.Value, null, person, ReadPage.History, PurposeOf(asker, person)), ct);
        return true;
    }

    private async Task<bool> MayAskOfClient(Asker asker, ClientId client, CancellationToken ct)
    {
        if (await clients.FindAsync(asker, client,
            ct) is not { Relation: not ClientRelation.Worker } found) return false;
        await readings.RecordAsync(
            asker,
            new(ReadSubject.Client, client.Value, client, null, ReadPage.History, found.Relation.Purpose()),
            ct);
        return true;
    }

    private async Task<IReadOnlyDictionary<SealedText, string>> Open(
        IEnumerable<object> things, CancellationToken ct) =>
        await vault.OpenEachAsync(things.SelectMany(HistoryJson.WordsIn), ct);

    private static ReadPurpose PurposeOf(Asker asker, StaffId? person)
    {
        if (asker.Staff == person) return ReadPurpose.OwnRecord;
        if (asker.Is(StaffRole.SafetyLead)) return ReadPurpose.SafetyLead;
        return asker.Is(StaffRole.Auditor) ? ReadPurpose.Audit : ReadPurpose.Management;
    }
}
