using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Views;

/// <summary>Which words of a report somebody may read.</summary>
internal static class ReadableTexts
{
    /// <summary>All words that this reader may read.</summary>
    public static IEnumerable<SealedText?> Of(Incident incident, IncidentSight sight, StaffId viewer)
    {
        if (!sight.SeesWords) return OwnWords(incident, viewer);
        var words = OfReport(incident.Report).Concat(Course(incident));
        return sight.SeesHandling ? words.Concat(Handling(incident)) : words;
    }

    /// <summary>The words of a report's content.</summary>
    public static IEnumerable<SealedText?> OfReport(ReportContent report) =>
    [
        report.Description, report.Details.LocationText, report.Details.OtherPeople, report.Details.PoliceReference,
        report.Details.SecurityResponse, report.Details.ActionsToProtect, report.Details.ThirdPartyText,
    ];

    private static IEnumerable<SealedText?> OwnWords(Incident incident, StaffId viewer) =>
    [
        .. incident.Passages.Where(passage => passage.By == viewer).Select(passage => passage.Text),
        .. incident.Actions.Where(action => action.Owner == viewer)
            .SelectMany(action => new[] { action.What, action.Note }),
    ];

    private static IEnumerable<SealedText?> Course(Incident incident) =>
    [
        .. incident.Passages.Select(passage => passage.Text),
        .. incident.Ratings.Select(rating => rating.Reason),
        .. incident.Actions.SelectMany(action => new[] { action.What, action.Note }),
        .. incident.Messages.Select(message => message.Text),
        .. incident.Corrections.Select(correction => correction.Reason),
        .. incident.Closings.SelectMany(closing => new[] { closing.Note, closing.ReopenReason }),
    ];

    private static IEnumerable<SealedText?> Handling(Incident incident) =>
    [
        .. incident.Investigations.SelectMany(one => new[] { one.Question, one.Findings }),
        .. incident.Conflicts.SelectMany(conflict => OfReport(conflict.Report)),
        .. incident.ConflictingEntries.Select(entry => entry.Body),
    ];
}
