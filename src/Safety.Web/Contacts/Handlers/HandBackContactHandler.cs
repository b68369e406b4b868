using Safety.Core.Contacts;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Handlers;

/// <summary>Carries out <see cref="HandBackContact"/>.</summary>
public static class HandBackContactHandler
{
    /// <summary>Decides on the client's contacts.</summary>
    public static Task<Answer> Handle(HandBackContact command, Ledger ledger, CancellationToken ct) =>
        ledger.OnContact(
            command.Client, command.Contact,
            (_, entry, client) => HandBackContact.Decide(command, entry, ledger.Caller(client), ledger.Now), ct);
}
