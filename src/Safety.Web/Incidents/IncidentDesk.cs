using Safety.Core.Incidents;
using Safety.Web.Door;
using Safety.Web.Incidents.Forms;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents;

/// <summary>
/// Where words about incidents are handed in, by the API and the pages alike. It checks them, seals them, and asks; a
/// refusal means that nothing was stored. The one who hands in comes from the sign-in.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="vault">Seals.</param>
/// <param name="standing">Who works here.</param>
/// <param name="reader">What the one who asks may see.</param>
public sealed partial class IncidentDesk(
    Dispatcher dispatcher, Vault vault, Standing standing, IncidentReader reader)
{
    /// <summary>Files a report. The same body again gives the same receipt; another body is kept and refused.</summary>
    /// <param name="asker">Who files.</param>
    /// <param name="id">The report's id, chosen by the sender.</param>
    /// <param name="form">What is told.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Filed> ReportAsync(Asker asker, Guid id, ReportForm form, CancellationToken ct) => FileAsync(
        asker, id, form,
        (report, mac) => new ReportIncident(id, report, mac, form.OnBehalfOf, form.NotNamedToManager), ct);

    /// <summary>Writes down what a colleague told informally.</summary>
    /// <param name="asker">Who writes it down.</param>
    /// <param name="id">The report's id, chosen by the sender.</param>
    /// <param name="form">What was told.</param>
    /// <param name="ct">Stops waiting.</param>
    public Task<Filed> LogInformalAsync(Asker asker, Guid id, InformalForm form, CancellationToken ct) => FileAsync(
        asker, id, form,
        (report, mac) => new LogInformalReport(
            id, report, form.ToldBy!.Value, form.ToldAt, mac, form.NotNamedToManager == true), ct);

    private async Task<Filed> FileAsync(
        Asker asker, Guid id, FilingForm form, Func<ReportContent, string, object> command, CancellationToken ct)
    {
        if (FilingSealing.FirstRefusal(id, form, standing.Directory) is { } bad) return Filed.No(bad);
        var body = FilingSealing.Body(form);
        // Nearly every report is new, so it is sealed with a key of its own without asking whether there is one.
        var sealer = new SectionSealer(vault, ScopeOf(id)).WithNewKey();
        var report = await form.SealedBy(sealer, ct);
        var answer = await dispatcher.Ask(
            command(report, sealer.Mac(body)), asker.Actor, sealing: sealer.Batch, ct: ct);
        if (answer.At is { } at) return new(FiledReceipt.Of(id, at), IsNew: true, null);
        if (answer.Refusal is { } refusal and not OtherReportUnderThisId) return Filed.No(refusal);
        return await FileAgainAsync(asker, id, form, body, ct);
    }

    /// <summary>
    /// A report lies under this id: it is this one, sent again, or another, and then this one is kept too.
    /// </summary>
    private async Task<Filed> FileAgainAsync(
        Asker asker, Guid id, FilingForm form, byte[] body, CancellationToken ct)
    {
        var there = await reader.AnyAsync(id, ct)
            ?? throw new InvalidOperationException("A report was found, and then it was not there.");
        var mac = await vault.MacAsync(there.Passages[0].Text.K, body, ct);
        // When the words were erased nobody can tell any more whether these are the same; who sent them can be told.
        if (there.IsSameFiling(asker.Staff, mac ?? there.BodyMac))
            return new(FiledReceipt.Of(id, there.ReportedAt), IsNew: false, null);
        var sealer = new SectionSealer(vault, ScopeOf(id));
        var report = await form.SealedBy(sealer, ct);
        var kept = await dispatcher.Ask(
            new KeepConflictingReport(id, report, mac ?? sealer.Mac(body)), asker.Actor, sealing: sealer.Batch, ct: ct);
        return Filed.No(kept.Refusal ?? new OtherReportUnderThisId());
    }

    /// <summary>All words of a report have one key, so that they are erased as one.</summary>
    private static SealScope ScopeOf(Guid incident) => new(incident, Sections.Incident);
}
