using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Clients;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Contacts;

/// <summary>What the handlers of this room share.</summary>
internal static class ContactLedgers
{
    private const int LoadedAtOnce = 5000;

    /// <summary>
    /// Decides on the contacts of a client. Many may record at once: each waits for the one before, so that none loses
    /// a race again and again. The single contact is read after the ledger was opened, so that whoever wrote it
    /// meanwhile is noticed.
    /// </summary>
    public static async Task<Answer> OnContact(
        this Ledger ledger, ClientId client, ContactId contact,
        Func<ContactLedger?, ContactEntry?, Client?, Decision> decide, CancellationToken ct)
    {
        var stream = ContactLedger.StreamOf(client);
        await ledger.HoldContacts([client], ct);
        var served = await ledger.State<Client>(client.Value, ct);
        await ledger.State<ContactLedger>(stream, ct);
        var entry = await ledger.Session.LoadAsync<ContactEntry>(contact.Value, ct);
        return await ledger.Decide<ContactLedger>(stream, state => decide(state, entry, served), ct);
    }

    /// <summary>
    /// Lets no other command count contacts of these clients until this one ends. They are taken in one order by
    /// whoever takes several, so that two never wait for each other.
    /// </summary>
    public static async Task HoldContacts(
        this Ledger ledger, IEnumerable<ClientId> clients, CancellationToken ct)
    {
        foreach (var client in clients.OrderBy(one => one.Value)) await ledger.Hold($"contacts:{client.Value:N}", ct);
    }

    /// <summary>Those of many contacts that were recorded before.</summary>
    public static async Task<IReadOnlyDictionary<ContactId, ContactEntry>> KnownOf(
        this Ledger ledger, IReadOnlyList<RecordContact> contacts, CancellationToken ct)
    {
        var known = new Dictionary<ContactId, ContactEntry>();
        foreach (var ids in contacts.Select(contact => contact.Contact.Value).Chunk(LoadedAtOnce))
        {
            foreach (var entry in await ledger.Session.LoadManyAsync<ContactEntry>(ct, ids))
                known[new(entry.Id)] = entry;
        }

        return known;
    }

    /// <summary>All words of a client's contacts have one key.</summary>
    public static SealScope ScopeOf(ClientId client) => new(client.Value, Sections.Contacts);

    /// <summary>What is known beside the contacts of a client.</summary>
    public static ContactSurroundings Around(this Ledger ledger, Client? client) => new(
        person => ledger.Directory.Find(person) is not null,
        client?.Team,
        person => ledger.Directory.Find(person)?.Team,
        new OfficeHours(ledger.Zone, ledger.Policy));

    /// <summary>Who acts on a contact of a client.</summary>
    public static ContactCaller Caller(this Ledger ledger, Client? client)
    {
        var by = ledger.Person;
        var relation = client is null
            ? ClientRelation.None
            : ClientSight.Of(new Asker(by, ledger.Directory.RolesOf(by)), client, ledger.Directory, ledger.Now);
        return new ContactCaller(by, relation.Decides());
    }
}
