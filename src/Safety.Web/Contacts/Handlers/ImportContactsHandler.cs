using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Contacts.Importing;
using Safety.Web.Store;

namespace Safety.Web.Contacts.Handlers;

/// <summary>Carries out <see cref="ImportContacts"/>.</summary>
public static class ImportContactsHandler
{
    /// <summary>
    /// Decides for each client of the file before anything is appended, so that one "no" leaves nothing behind.
    /// </summary>
    public static async Task<Answer> Handle(
        ImportContacts command, Ledger ledger, ImportProgress progress, CancellationToken ct)
    {
        var known = await ledger.KnownOf(command.Contacts, ct);
        var clients = command.Contacts.GroupBy(contact => contact.Client).ToList();
        var decided = new List<(Guid Stream, Decision Decision)>();
        foreach (var contacts in clients)
        {
            var stream = ContactLedger.StreamOf(contacts.Key);
            if (await ledger.State<Client>(contacts.Key.Value, ct) is not { } client)
                return Answer.No(new NoSuchClient(), stream, 0);
            var state = await ledger.State<ContactLedger>(stream, ct);
            var decision = ImportContacts.Decide(
                [.. contacts], state, known, ledger.Around(client), ledger.Person, ledger.Now);
            if (decision.Refusal is { } refusal) return Answer.No(refusal, stream, 0);
            decided.Add((stream, decision));
            progress.Report(command, decided.Count, clients.Count);
        }

        var answer = Answer.AlreadySo(Guid.Empty, 0);
        foreach (var (stream, decision) in decided)
        {
            var one = await ledger.Decide<ContactLedger>(stream, _ => decision, ct);
            if (one.Changed) answer = one;
        }

        return answer;
    }
}
