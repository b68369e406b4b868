using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Audit;
using Safety.Core.Casework;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit;

/// <summary>From the words that shall be erased to what they are about, and to the keys that must go.</summary>
internal static class ErasureSubjects
{
    /// <summary>The subject and section under which the words are sealed.</summary>
    public static SealScope ScopeOf(ErasureKind kind, Guid subject) => new(subject, SectionOf(kind));

    /// <summary>The section of a kind of words.</summary>
    public static string SectionOf(ErasureKind kind) => kind switch
    {
        ErasureKind.IncidentWords => Sections.Incident,
        ErasureKind.AlertWords => Sections.Alert,
        ErasureKind.ClientName => Sections.ClientName,
        ErasureKind.KnownRiskWords => Sections.KnownRisks,
        ErasureKind.ContactWords => Sections.Contacts,
        ErasureKind.ResponseWords => Sections.Responses,
        ErasureKind.VisitWords => Sections.Visit,
        ErasureKind.LimitWords => Sections.Limit,
        ErasureKind.CaseWords => Sections.Case,
        ErasureKind.CapacityReasons => Sections.CapacityReason,
        ErasureKind.AdverseEventWords => Sections.AdverseEvents,
        ErasureKind.PulseAnswers => Sections.Pulse,
        ErasureKind.ClientGroups => Sections.ClientGroups,
    };

    /// <summary>The ground as a stable code, which the row of the destroyed key keeps.</summary>
    public static string CodeOf(ErasureGround ground) => JsonNamingPolicy.SnakeCaseLower.ConvertName(ground.ToString());

    /// <summary>What the decision must know, or null when there is no such thing.</summary>
    public static async Task<ErasureSubject?> Load(
        Ledger ledger, ErasureKind kind, Guid subject, StaffId asker, CancellationToken ct) => kind switch
        {
            ErasureKind.IncidentWords => Of(await ledger.State<Incident>(subject, ct), asker),
            ErasureKind.AlertWords => Of(await ledger.State<Alert>(subject, ct), asker),
            ErasureKind.VisitWords => Of(await ledger.State<Visit>(subject, ct), asker),
            ErasureKind.LimitWords => Of(await ledger.State<Limit>(subject, ct), asker),
            ErasureKind.CaseWords => Of(await ledger.State<Allocation>(subject, ct), asker),
            ErasureKind.CapacityReasons or ErasureKind.AdverseEventWords or ErasureKind.PulseAnswers =>
                Of(kind, await ledger.State<StaffMember>(subject, ct), asker, ledger.Now),
            ErasureKind.ClientName or ErasureKind.KnownRiskWords or ErasureKind.ContactWords
                or ErasureKind.ResponseWords or ErasureKind.ClientGroups =>
                await ledger.State<Client>(subject, ct) is { } client
                    ? new(new ClientId(client.Id), await IsInUseAsync(ledger, kind, client, ct), ConcernsAsker: false)
                    : null,
        };

    private static async Task<bool> IsInUseAsync(
        Ledger ledger, ErasureKind kind, Client client, CancellationToken ct) => kind switch
        {
            ErasureKind.KnownRiskWords => client.Risks.Any(risk => risk.EndedAt is null),
            // What a worker still holds for the client is still needed.
            ErasureKind.ContactWords => await HeldAsync(ledger, new(client.Id), ct),
            // Whoever answers a review reads what the worker said first.
            ErasureKind.ResponseWords => await IsUnderReviewAsync(ledger, new(client.Id), ct),
            _ => false,
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

    private static ErasureSubject? Of(Visit? visit, StaffId asker) => visit is null
        ? null
        : new(visit.Planned.Client,
            visit.Status is VisitStatus.Planned or VisitStatus.Underway || visit.LiveAlarms.Any(), visit.Goes(asker));

    private static ErasureSubject? Of(Limit? limit, StaffId asker) => limit is null
        ? null
        : new(limit.Client, !limit.IsOver,
            limit.Proposal.By == asker || limit.ApprovedBy == asker || limit.Terms.Person == asker);

    private static ErasureSubject? Of(Allocation? allocation, StaffId asker) => allocation is null
        ? null
        : new(allocation.Client, allocation.State != AllocationState.Ended, allocation.Worker == asker);

    // Nobody but the person reads why they can carry less or what they answered, so nobody else needs it. What went
    // against somebody is evidence for as long as they are protected.
    private static ErasureSubject? Of(ErasureKind kind, StaffMember? member, StaffId asker, DateTimeOffset now) =>
        member is null
            ? null
            : new(
                null,
                kind == ErasureKind.AdverseEventWords && member.Protections.Any(span => span.Covers(now)),
                member.Staff == asker);
}
