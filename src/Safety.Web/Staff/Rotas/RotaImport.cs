using Safety.Core.Language;
using Safety.Web.Door;
using Safety.Web.Store;

namespace Safety.Web.Staff.Rotas;

/// <summary>Takes a rota from a calendar, wholly or not at all.</summary>
/// <param name="desk">Publishes it.</param>
/// <param name="standing">Who works here.</param>
public sealed class RotaImport(RotaDesk desk, Standing standing)
{
    /// <summary>It is no calendar, or one without events, or too large.</summary>
    internal sealed record NotACalendar() : Refusal(
        RefusalKind.Invalid, "This is no calendar with between 1 and 300 events (iCalendar, RFC 5545).", "calendar");

    /// <summary>An event of it is not understood.</summary>
    internal sealed record RowsRefused() : Refusal(
        RefusalKind.Invalid, "Some events are not understood, so nothing was taken. A dry run says which and why.",
        "calendar");

    /// <summary>
    /// Says what a calendar makes, and publishes it unless it is a dry run. Both null when the team is not there for
    /// the asker.
    /// </summary>
    public async Task<(RotaImportView? View, Answer? Answer)> AskAsync(
        Asker asker, TeamId team, string calendar, DateOnly from, bool dryRun, long? seen, CancellationToken ct)
    {
        var relation = desk.RelationTo(asker, team);
        if (relation == RotaRelation.None) return (null, null);
        if (relation != RotaRelation.Keeps) return (null, No(new RotaDesk.NotYoursToPublish(), team));
        if (CalendarRows.Read(calendar, from, standing.Directory) is not { } read)
            return (null, No(new NotACalendar(), team));
        var rows = read.Rows.Select((row, place) =>
            new ImportedRow(place + 1, row.As, row.Reason, desk.Named(row.People))).ToList();
        if (read.Rota is not { } rota)
            return dryRun ? (new(rows, null, null, false), null) : (null, No(new RowsRefused(), team));
        if (dryRun) return (new(rows, rota, desk.WouldRefuse(asker, team, rota)?.Reason, false), null);
        var answer = await desk.PublishAsync(asker, team, rota, seen, ct);
        return (new(rows, rota, answer?.Refusal?.Reason, answer is { Refusal: null }), answer);
    }

    private static Answer No(Refusal refusal, TeamId team) => Answer.No(refusal, team.Value, 0);
}
