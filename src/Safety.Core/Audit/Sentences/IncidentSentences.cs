using Safety.Core.Incidents;

namespace Safety.Core.Audit.Sentences;

/// <summary>What happened to reports. Nobody's words are told here, and nobody's fault.</summary>
internal static class IncidentSentences
{
    public static string? Of(object fact, Words words) =>
        Filing(fact, words) ?? Review(fact, words) ?? Action(fact, words) ?? End(fact, words);

    private static string? Filing(object fact, Words words) => fact switch
    {
        IncidentReported { OnBehalfOf: { } other } f =>
            $"{words.Name(f.FiledBy)} reported for {words.Name(other)}: {Kind(f)}.",
        IncidentReported f => $"{words.Name(f.FiledBy)} reported: {Kind(f)}.",
        InformalReportLogged f =>
            $"{words.Name(f.LoggedBy)} wrote down what {words.Name(f.ToldBy)} had told: {Kind(f)}.",
        ConflictingReportKept f =>
            $"{words.Name(f.SentBy)} sent another report under the same number; both are kept for a person to read.",
        ConflictingEntryKept f => $"{words.Name(f.SentBy)} sent {Sent(f.Kind)} under a number that was taken; "
            + "both are kept for a person to read.",
        IncidentDetailAdded f => $"{words.Name(f.By)} told more about it; what was told before stays.",
        IncidentCorrected f => $"{words.Name(f.By)} put parts of the report right, with a reason"
            + (f.SeverityBefore == f.SeverityAfter
                ? "."
                : $"; its severity went from {Words.Level(f.SeverityBefore)} to {Words.Level(f.SeverityAfter)}."),
        OrganisationalContextCaptured => "How the agency stood at that moment was written down with the report.",
        _ => null,
    };

    private static string Sent(EntryKind kind) => kind switch
    {
        EntryKind.Detail => "another detail",
        EntryKind.Correction => "another correction",
        EntryKind.Action => "another action",
        EntryKind.Message => "other words to the reporter",
    };

    private static string? Review(object fact, Words words) => fact switch
    {
        IncidentAssessed { IsDowngrade: true } f =>
            $"{words.Name(f.By)} gave a lower second rating, {Words.Level(f.Assessed)} beside "
            + $"{Words.Level(f.SeverityBefore)}, with a reason that the reporter sees.",
        IncidentAssessed f =>
            $"{words.Name(f.By)} gave a second rating, {Words.Level(f.Assessed)} "
            + $"beside {Words.Level(f.SeverityBefore)}.",
        InvestigationOpened f => $"{words.Name(f.By)} opened an investigation.",
        InvestigationClosed f => $"{words.Name(f.By)} closed the investigation with what it found.",
        _ => null,
    };

    private static string? Action(object fact, Words words) => fact switch
    {
        ActionAgreed f => $"{words.Name(f.By)} agreed action {Words.Number(f.Number + 1)}: {words.Name(f.Owner)} "
            + $"will do it by {Words.Moment(f.DueAt)}.",
        ActionDone f => $"{words.Name(f.By)} recorded that action {Words.Number(f.Number + 1)} is done.",
        ActionFoundOverdue f => $"The watch found that action {Words.Number(f.Number + 1)}, promised by "
            + $"{words.Name(f.Owner)}, was not done by {Words.Moment(f.DueAt)}.",
        ReporterInformed f => $"{words.Name(f.By)} told the reporter what became of the report.",
        ReporterSilenceFound f =>
            $"The watch found that the reporter has seen nothing happen since {Words.Moment(f.SilentSince)}.",
        _ => null,
    };

    private static string? End(object fact, Words words) => fact switch
    {
        IncidentClosed f => $"{words.Name(f.By)} closed the report: {Words.Code(f.Reason)}"
            + (f.SupportStillOwed.Count + f.ActionsStillOpen.Count is var owed and > 0
                ? $"; {Words.Count(owed, "promise stays", "promises stay")} owed and watched."
                : "."),
        IncidentReopened f => $"{words.Name(f.By)} opened the report again, with a reason.",
        _ => null,
    };

    private static string Kind(ReportContent report)
    {
        var label = IncidentCategories.Label(report.Category);
        return char.ToLowerInvariant(label[0]) + label[1..];
    }
}
