using Safety.Core.Contacts;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Handlers;

/// <summary>Carries out <see cref="WithdrawContact"/>.</summary>
public static class WithdrawContactHandler
{
    /// <summary>Decides on the client's contacts.</summary>
    public static Task<Answer> Handle(WithdrawContact command, Ledger ledger, CancellationToken ct) =>
        ledger.OnContact(
            command.Client, command.Contact,
            (_, entry, client) => WithdrawContact.Decide(command, entry, ledger.Caller(client), ledger.Now), ct);
}
