using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Importing;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Handlers;

/// <summary>Carries out <see cref="ImportContacts"/>.</summary>
public static class ImportContactsHandler
{
    /// <summary>Decides on each client of the file, and stores all of it or nothing.</summary>
    public static async Task<Answer> Handle(
        ImportContacts command, Ledger ledger, ImportProgress progress, CancellationToken ct)
    {
        var known = await ledger.KnownOf(command.Contacts, ct);
        return await ledger.TakeAll<ContactLedger, ClientId, RecordContact>(
            [.. command.Contacts.GroupBy(contact => contact.Client)],
            async contacts =>
            {
                var stream = ContactLedger.StreamOf(contacts.Key);
                if (await ledger.State<Client>(contacts.Key.Value, ct) is not { } client)
                    return (stream, new NoSuchClient());
                var state = await ledger.State<ContactLedger>(stream, ct);
                return (stream, ImportContacts.Decide(
                    [.. contacts], state, known, ledger.Around(client), ledger.Person, ledger.Now));
            },
            (done, all) => progress.Report(command, done, all), ct);
    }
}
