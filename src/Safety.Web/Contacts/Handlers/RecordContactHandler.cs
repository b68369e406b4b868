using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Handlers;

/// <summary>Carries out <see cref="RecordContact"/>.</summary>
public static class RecordContactHandler
{
    /// <summary>Decides on the client's contacts, and judges what is counted then.</summary>
    public static Task<Answer> Handle(RecordContact command, Ledger ledger, CancellationToken ct) => ledger.OnContact(
        command.Client, command.Contact,
        (contacts, entry, client) => client is null
            ? new NoSuchClient()
            : RecordContact.Decide(command, contacts, entry, ledger.Around(client), ledger.Person, ledger.Now),
        ct);
}
