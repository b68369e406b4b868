using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Audit;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit;

/// <summary>From the words that shall be erased to what they are about, and to the keys that must go.</summary>
internal static class ErasureSubjects
{
    /// <summary>The subject and section under which the words are sealed.</summary>
    public static SealScope ScopeOf(ErasureKind kind, Guid subject) => new(subject, kind switch
    {
        ErasureKind.IncidentWords => "narrative",
        ErasureKind.AlertWords => "alert",
        ErasureKind.ClientName => "name",
        ErasureKind.KnownRiskWords => "known_risks",
        ErasureKind.ContactWords => "contacts",
        ErasureKind.ResponseWords => ResponseLedger.WordsSection,
    });

    /// <summary>The ground as a stable code, which the row of the destroyed key keeps.</summary>
    public static string CodeOf(ErasureGround ground) => JsonNamingPolicy.SnakeCaseLower.ConvertName(ground.ToString());

    /// <summary>What the decision must know, or null when there is no such thing.</summary>
    public static async Task<ErasureSubject?> Load(
        Ledger ledger, ErasureKind kind, Guid subject, StaffId asker, CancellationToken ct) => kind switch
        {
            ErasureKind.IncidentWords => Of(await ledger.State<Incident>(subject, ct), asker),
            ErasureKind.AlertWords => Of(await ledger.State<Alert>(subject, ct), asker),
            ErasureKind.ClientName when await ledger.State<Client>(subject, ct) is { } client =>
                new(new ClientId(client.Id), IsInUse: false, ConcernsAsker: false),
            ErasureKind.KnownRiskWords when await ledger.State<Client>(subject, ct) is { } client =>
                new(new ClientId(client.Id), client.Risks.Any(risk => risk.EndedAt is null), ConcernsAsker: false),
            // What a worker still holds for the client is still needed.
            ErasureKind.ContactWords when await ledger.State<Client>(subject, ct) is { } client =>
                new(new ClientId(client.Id), await HeldAsync(ledger, new(client.Id), ct), ConcernsAsker: false),
            // Whoever answers a review reads what the worker said first.
            ErasureKind.ResponseWords when await ledger.State<Client>(subject, ct) is { } client =>
                new(
                    new ClientId(client.Id), await IsUnderReviewAsync(ledger, new(client.Id), ct),
                    ConcernsAsker: false),
            ErasureKind.ClientName or ErasureKind.KnownRiskWords or ErasureKind.ContactWords
                or ErasureKind.ResponseWords => null,
        };

    private static async Task<bool> HeldAsync(Ledger ledger, ClientId client, CancellationToken ct) =>
        await ledger.State<ContactLedger>(ContactLedger.StreamOf(client), ct) is { Held.Count: > 0 };

    private static async Task<bool> IsUnderReviewAsync(Ledger ledger, ClientId client, CancellationToken ct) =>
        (await ResponseQueries.OfClientAsync(ledger.Session, client, ct)).Any(two => two.State.IsUnderReview);

    private static ErasureSubject? Of(Incident? incident, StaffId asker) => incident is null
        ? null
        : new(incident.Report.Client, !incident.IsClosed || incident.OwesActions,
            incident.Names(asker) || incident.IsReporter(asker));

    private static ErasureSubject? Of(Alert? alert, StaffId asker) => alert is null
        ? null
        : new(null, alert.Open, alert.Concerned.Contains(asker));
}
