using Marten;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Staff;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Visits;

/// <summary>
/// What the API and the pages show of visits. Whoever opens somebody else's is recorded before anything of it leaves.
/// </summary>
/// <param name="reader">Finds visits.</param>
/// <param name="store">Knows the clients' references.</param>
/// <param name="standing">Who works here.</param>
/// <param name="vault">Opens words.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="dispatcher">Judges a plan anew when it is looked at.</param>
public sealed class VisitPages(
    VisitReader reader, IDocumentStore store, Standing standing, Vault vault, IReadingRecord readings,
    Dispatcher dispatcher)
{
    private const string ReferencesSql = "select jsonb_build_object('id', d.id, 'reference', d.data ->> 'reference')"
        + $" from {SafetyStore.Schema}.mt_doc_client d where d.id = any(?)";

    /// <summary>The visit with its version, or null when there is none for the one who asks.</summary>
    public async Task<(VisitView View, long Version)?> ViewAsync(Asker asker, VisitId id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return null;
        // What has become known since the plan is judged once more, so that nobody leaves on what was said yesterday.
        if (found.Visit.Shown == VisitStatus.Planned)
        {
            var answer = await dispatcher.Ask(new CheckVisitRisk(id), Actor.TheWatch, ct: ct);
            if (answer.Changed) found = (await reader.FindAsync(asker, id, ct))!;
        }

        return (await SeenAsync(asker, found, ct), found.Version);
    }

    /// <summary>A visit that was planned, and so judged, a moment ago; or null as above.</summary>
    public async Task<VisitView?> JustPlannedAsync(Asker asker, VisitId id, CancellationToken ct) =>
        await reader.FindAsync(asker, id, ct) is { } found ? await SeenAsync(asker, found, ct) : null;

    /// <summary>The note for responders, once the reading is a fact of the visit; or why not.</summary>
    public async Task<(Refusal? Refusal, NoteView? Note)> NoteAsync(Asker asker, VisitId id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return (new NoSuchVisit(), null);
        var answer = await dispatcher.Ask(new ReadPreVisitNote(id), asker.Actor, ct: ct);
        if (answer.Refusal is { } refusal) return (refusal, null);
        return (null, new NoteView(await vault.OpenAsync(found.Visit.Plan.PreVisitNote!, cancel: ct)));
    }

    /// <summary>A list of visits.</summary>
    public async Task<VisitList> ListAsync(Asker asker, VisitListScope scope, CancellationToken ct)
    {
        var found = await reader.ListAsync(asker, scope, ct);
        var names = await ReferencesAsync([.. found.Select(one => one.Visit.Client).Distinct()], ct);
        return new([.. found.Select(one => VisitLine.Of(
            one, standing.Directory, names.GetValueOrDefault(one.Visit.Client.Value)))]);
    }

    /// <summary>The references of clients.</summary>
    internal async Task<IReadOnlyDictionary<Guid, string>> ReferencesAsync(
        IReadOnlyCollection<ClientId> clients, CancellationToken ct)
    {
        if (clients.Count == 0) return new Dictionary<Guid, string>();
        Guid[] ids = [.. clients.Select(one => one.Value)];
        await using var session = store.QuerySession();
        return (await session.AdvancedSql.QueryAsync<NamedClient>(ReferencesSql, ct, ids))
            .ToDictionary(one => one.Id, one => one.Reference);
    }

    private async Task<VisitView> SeenAsync(Asker asker, FoundVisit found, CancellationToken ct)
    {
        var visit = found.Visit;
        if (found.Relation.Purpose() is { } purpose)
            await readings.RecordAsync(
                asker, new(ReadSubject.Visit, visit.Id, visit.Client, visit.Worker, ReadPage.Record, purpose), ct);
        return await ViewOf(found, ct);
    }

    private async Task<VisitView> ViewOf(FoundVisit found, CancellationToken ct)
    {
        var (visit, relation) = (found.Visit, found.Relation);
        var (directory, words) = (standing.Directory, relation.SeesWords());
        var client = words ? (await ReferencesAsync([visit.Client], ct)).GetValueOrDefault(visit.Client.Value) : null;
        var reason = visit.Authorisation is { } word && (relation.Answers() || relation == VisitRelation.Goes)
            ? await vault.OpenAsync(word.Reason, cancel: ct) : null;
        return new VisitView(
            new(visit.Id), relation, NamedPerson.Of(visit.Worker, directory), client, words ? visit.Client : null,
            visit.Plan.PlaceKind, words ? await vault.OpenAsync(visit.Plan.Place, cancel: ct) : null,
            visit.Plan.Purpose, visit.Plan.StartsAt, visit.Started?.StartedAt, visit.Plan.WantsCover,
            RunningVisit.Of(visit),
            visit.Shown == VisitStatus.Underway ? await reader.ArmedUntilAsync(new(visit.Id), ct) : null,
            visit.Started?.Times.CheckInEvery,
            visit.Check is { } check
                ? new RiskView(check.Band, check.Answers, check.PolicyVersion, check.CheckedAt) : null,
            CoverView.Of(visit, directory, reason), relation.Answers() ? AnswererView.Of(visit) : null);
    }

    internal sealed record NamedClient(Guid Id, string Reference);
}
