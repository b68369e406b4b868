using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Door;
using Safety.Web.Incidents.Views;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents;

/// <summary>
/// What the API and the pages show of reports. Whoever opens a report that is not their own is recorded before a word
/// leaves; when that cannot be recorded, nothing is shown.
/// </summary>
/// <param name="reader">Finds reports.</param>
/// <param name="vault">Opens words.</param>
/// <param name="standing">Who works here.</param>
/// <param name="readings">Records who reads.</param>
/// <param name="openings">Who opened what.</param>
/// <param name="clock">The clock that rules.</param>
public sealed class IncidentPages(
    IncidentReader reader, Vault vault, Standing standing, IReadingRecord readings, PageOpenings openings,
    TimeProvider clock)
{
    /// <summary>The whole report as the one who asks may see it, or null when there is none for them.</summary>
    public async Task<IncidentView?> ViewAsync(Asker asker, Guid id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { } found) return null;
        if (found.Sight.Relation != IncidentRelation.Reporter) await RecordAsync(asker, found, ct);
        var words = await Words.OpenAsync(vault, ReadableTexts.Of(found.Incident, found.Sight, asker.Staff), ct);
        var handles = IncidentSight.IsHandler(found.Incident, asker.Staff, standing.Directory, clock.GetUtcNow())
            && !found.Incident.Names(asker.Staff);
        return found.SeenBy(asker.Staff, handles, WhoFor(found), words, clock.GetUtcNow());
    }

    /// <summary>The reporter's own timeline, or null when it is not the asker's report.</summary>
    public async Task<ReceiptView?> ReceiptAsync(Asker asker, Guid id, CancellationToken ct)
    {
        if (await reader.FindAsync(asker, id, ct) is not { Sight.Relation: IncidentRelation.Reporter } found)
            return null;
        var words = await Words.OpenAsync(vault, ReadableTexts.Of(found.Incident, found.Sight, asker.Staff), ct);
        var opened = (await openings.OfAsync([id], ct))[id];
        return ReceiptView.Of(found, [.. opened], WhoFor(found), words, clock.GetUtcNow());
    }

    /// <summary>
    /// A page of the reports on whose side the one who asks stands: what became of each, and who opened it.
    /// </summary>
    public async Task<MyReports> MyReportsAsync(Asker asker, IncidentQuery query, CancellationToken ct)
    {
        var (page, next) = await PageAsync(asker, query with { Scope = IncidentListScope.Own }, ct);
        var opened = await openings.OfAsync([.. page.Select(found => found.Incident.Id)], ct);
        return new(
            [.. page.Select(found => ReceiptView.Of(
                found, [.. opened[found.Incident.Id]], WhoFor(found), null, clock.GetUtcNow()))],
            next);
    }

    /// <summary>A page of the reports that the one who asks may see, without words.</summary>
    public async Task<IncidentList> ListAsync(Asker asker, IncidentQuery query, CancellationToken ct)
    {
        var (page, next) = await PageAsync(asker, query, ct);
        return new([.. page.Select(found => IncidentSummary.Of(found, WhoFor(found), clock.GetUtcNow()))], next);
    }

    private async Task<(IReadOnlyList<FoundIncident> Page, string? Next)> PageAsync(
        Asker asker, IncidentQuery query, CancellationToken ct)
    {
        var found = await reader.ListAsync(asker, query, ct);
        if (found.Count <= query.Limit) return (found, null);
        var page = found.Take(query.Limit).ToList();
        return (page, new IncidentCursor(page[^1].Incident.ReportedAt, page[^1].Incident.Id).ToString());
    }

    private Task RecordAsync(Asker asker, FoundIncident found, CancellationToken ct)
    {
        var incident = found.Incident;
        StaffId? about = found.Sight.HidesReporter ? null : incident.Person;
        var page = found.Sight.SeesWords ? ReadPage.Narrative : ReadPage.Record;
        var purpose = found.Sight.Relation switch
        {
            IncidentRelation.SafetyLead => ReadPurpose.SafetyLead,
            IncidentRelation.Manager => ReadPurpose.Management,
            IncidentRelation.Answering => ReadPurpose.AnsweringAlert,
            IncidentRelation.Auditor => ReadPurpose.Audit,
            IncidentRelation.Involved or IncidentRelation.Reporter => ReadPurpose.OwnRecord,
            IncidentRelation.None => throw new InvalidOperationException("Nobody reads what is not there for them."),
        };
        return readings.RecordAsync(
            asker, new(ReadSubject.Incident, incident.Id, incident.Report.Client, about, page, purpose), ct);
    }

    private Who WhoFor(FoundIncident found) => new(found.Incident, found.Sight, standing.Directory);
}
