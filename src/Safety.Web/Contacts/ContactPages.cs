using Safety.Core.Audit;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Contacts;

/// <summary>
/// What the API and the pages show of contacts. Whoever opens a client's is recorded before anything of it leaves.
/// </summary>
/// <param name="clients">Which clients the one who asks may see.</param>
/// <param name="contacts">Finds contacts.</param>
/// <param name="vault">Opens words.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="standing">Who works here, by which policy.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class ContactPages(
    ClientReader clients, ContactReader contacts, Vault vault, IReadingRecord readings, Standing standing,
    TimeProvider clock)
{
    /// <summary>A page of the client's contacts, or null when there is no such client for the one who asks.</summary>
    public async Task<ContactList?> ListAsync(
        Asker asker, ClientId client, ContactPlace? after, int limit, CancellationToken ct)
    {
        if (await OpenedAsync(asker, client, ct) is not { } found) return null;
        var (page, next) = await contacts.ListAsync(client, after, limit, ct);
        var limits = await LimitsAsync(client, ct);
        return new ContactList(await ViewsAsync(asker, page, _ => found.Relation, limits, ct), next);
    }

    private async Task<LimitsOnContacts> LimitsAsync(ClientId client, CancellationToken ct) =>
        await contacts.LimitsAsync(client, ct) is { Count: > 0 } limits
            ? new(limits, (await contacts.LedgerAsync(client, ct))?.State, clock.LocalTimeZone)
            : LimitsOnContacts.Nothing;

    /// <summary>
    /// The windows over the client's contacts, or null when there is no such client for the one who asks.
    /// </summary>
    public async Task<ContactWindowsView?> WindowsAsync(Asker asker, ClientId client, CancellationToken ct)
    {
        if (await OpenedAsync(asker, client, ct) is null) return null;
        var found = await contacts.LedgerAsync(client, ct);
        var ledger = found?.State ?? new ContactLedger { Id = ContactLedger.StreamOf(client), Client = client };
        var now = clock.GetUtcNow();
        var hours = new OfficeHours(clock.LocalTimeZone, standing.PolicyAt(now));
        return new ContactFigures(ledger, hours, hours.DayOf(now), standing.Directory)
            .View(client, found?.Version ?? 0);
    }

    /// <summary>
    /// The matters that the one who asks holds for clients. A client who is out of sight has no name.
    /// </summary>
    public async Task<HeldMatters> HeldAsync(Asker asker, CancellationToken ct)
    {
        var held = await contacts.HeldByAsync(asker.Staff, ct);
        var seen = new Dictionary<ClientId, FoundClient?>();
        foreach (var client in held.Select(entry => entry.Client).Distinct())
            seen[client] = await clients.FindAsync(asker, client, ct);
        var views = await ViewsAsync(
            asker, held, client => seen[client]?.Relation ?? ClientRelation.None, LimitsOnContacts.Nothing, ct);
        return new HeldMatters([.. views.Select(view => new HeldMatter(
            view, seen[view.Client] is { } known && known.Relation.SeesWords() ? known.Client.Reference : null))]);
    }

    private async Task<FoundClient?> OpenedAsync(Asker asker, ClientId client, CancellationToken ct)
    {
        if (await clients.FindAsync(asker, client, ct) is not { } found) return null;
        await readings.RecordAsync(
            asker,
            new(ReadSubject.Client, client.Value, client, null, ReadPage.Contacts, found.Relation.Purpose()), ct);
        return found;
    }

    private async Task<IReadOnlyList<ContactView>> ViewsAsync(
        Asker asker, IReadOnlyList<ContactEntry> entries, Func<ClientId, ClientRelation> relationOf,
        LimitsOnContacts limits, CancellationToken ct)
    {
        var words = await Words.OpenAsync(
            vault, entries.Where(entry => relationOf(entry.Client).SeesWords()).SelectMany(WordsOf), ct);
        return [.. entries.Select(entry => View(entry, relationOf(entry.Client)))];

        NamedPerson Name(StaffId person) => NamedPerson.Of(person, standing.Directory);

        ContactView View(ContactEntry entry, ClientRelation relation) => new(
            new(entry.Id), entry.Client, Name(entry.Worker), entry.Said.Kind, entry.Said.InitiatedBy,
            entry.Said.Scheduled, entry.Said.Wanted, entry.Said.Minutes, entry.Said.BilledMinutes, entry.Said.Demand,
            entry.Said.OwnerAfter, entry.Said.NearHome, entry.Said.Threat, entry.Time.HappenedAt,
            entry.Time.OutOfHours, words.Of(entry.Note), entry.Source, Name(entry.By), entry.RecordedAt, entry.IsHeld,
            entry.HandedBack is { } back ? new(back.To, Name(back.By), back.At, words.Of(back.Words)) : null,
            entry.Withdrawn is { } gone ? new(Name(gone.By), gone.At, words.Of(gone.Reason)!) : null,
            limits.Of(entry),
            relation.Decides()
                || (relation.SeesWords() && (entry.Worker == asker.Staff || entry.By == asker.Staff)));
    }

    private static IEnumerable<SealedText> WordsOf(ContactEntry entry) =>
        new[] { entry.Note, entry.HandedBack?.Words, entry.Withdrawn?.Reason }.OfType<SealedText>();
}
