using Safety.Core.Casework.Outcomes;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Importing;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="ImportOutcomes"/>.</summary>
public static class ImportOutcomesHandler
{
    /// <summary>Decides on each two of the file, and stores all of it or nothing.</summary>
    public static Task<Answer> Handle(
        ImportOutcomes command, Ledger ledger, ImportProgress progress, CancellationToken ct) =>
        ledger.TakeAll<Response, (ClientId Client, StaffId Worker), ScoreOutcome>(
            [.. command.Scores.GroupBy(score => (score.Client, score.Worker))],
            async scores =>
            {
                var (client, worker) = scores.Key;
                var stream = Response.StreamOf(client, worker);
                if (await ledger.State<Client>(client.Value, ct) is not { } served) return (stream, new NoSuchClient());
                // No lock per client, as a single score takes one: the server has room for some thousands only. A
                // contact that comes in at the same moment is judged by itself, and the next one asks for both.
                var contacts = await ledger.State<ContactLedger>(ContactLedger.StreamOf(client), ct);
                var around = ledger.AroundResponse(contacts, served.Team, worker);
                var response = await ledger.State<Response>(stream, ct);
                return (stream, ImportOutcomes.Decide([.. scores], response, around, ledger.Person, ledger.Now));
            },
            (done, all) => progress.Report(command, done, all), ct);
}
