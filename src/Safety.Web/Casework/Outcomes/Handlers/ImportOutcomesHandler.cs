using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Contacts;
using Safety.Web.Importing;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="ImportOutcomes"/>.</summary>
public static class ImportOutcomesHandler
{
    // Our judgement: so much is stored within a second or two, in which contacts of these clients wait.
    private const int ClientsHeldMax = 300;
    private const int ScoresHeldMax = 2000;

    /// <summary>
    /// Decides on each two of the file, and stores all of it or nothing. Up to some hundred clients are held as a
    /// single score holds its own. A longer file holds none: the server has room for some thousands of locks only, and
    /// nobody could record a contact meanwhile. A contact that comes in at the same moment is judged by itself then,
    /// and the next one asks for both.
    /// </summary>
    public static async Task<Answer> Handle(
        ImportOutcomes command, Ledger ledger, ImportProgress progress, CancellationToken ct)
    {
        var clients = command.Scores.Select(score => score.Client).Distinct().ToList();
        if (clients.Count <= ClientsHeldMax && command.Scores.Count <= ScoresHeldMax)
            await ledger.HoldContacts(clients, ct);
        return await ledger.TakeAll<Response, (ClientId Client, StaffId Worker), ScoreOutcome>(
            [.. command.Scores.GroupBy(score => (score.Client, score.Worker))],
            async scores =>
            {
                var (client, worker) = scores.Key;
                var stream = Response.StreamOf(client, worker);
                if (await ledger.State<Client>(client.Value, ct) is not { } served) return (stream, new NoSuchClient());
                var contacts = await ledger.State<ContactLedger>(ContactLedger.StreamOf(client), ct);
                var around = ledger.AroundResponse(contacts, served.Team, worker);
                var response = await ledger.State<Response>(stream, ct);
                return (stream, ImportOutcomes.Decide([.. scores], response, around, ledger.Person, ledger.Now));
            },
            (done, all) => progress.Report(command, done, all), ct);
    }
}
