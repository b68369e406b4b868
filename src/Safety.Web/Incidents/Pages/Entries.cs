using Safety.Core.Incidents;
using Safety.Web.Incidents.Views;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>What happened to a report, one plain sentence each.</summary>
internal static class Entries
{
    /// <summary>The sentence.</summary>
    public static string Words(EntrySeen entry) => entry.Kind switch
    {
        ProgressEntryKind.Received => $"{entry.By.Name} told of it",
        ProgressEntryKind.Added => $"{entry.By.Name} added",
        ProgressEntryKind.Corrected => $"{entry.By.Name} put something right",
        ProgressEntryKind.CorrectedLower => $"{entry.By.Name} put it right, to less severe",
        ProgressEntryKind.Rated => $"{entry.By.Name} rated it {Severity(entry)}",
        ProgressEntryKind.RatedLower =>
            $"{entry.By.Name} rated it lower than you: {Severity(entry)}. Your rating stays",
        ProgressEntryKind.SupportOffered => $"{entry.By.Name} offered: {Support(entry)}",
        ProgressEntryKind.SupportDeclined => $"{entry.By.Name} recorded a no to: {Support(entry)}. That is fine",
        ProgressEntryKind.SupportGiven => $"{entry.By.Name} recorded as given: {Support(entry)}",
        ProgressEntryKind.SupportOverdue => $"Found late: {Support(entry)}. An alert went out",
        ProgressEntryKind.InvestigationOpened => $"{entry.By.Name} opened an investigation",
        ProgressEntryKind.InvestigationClosed => $"{entry.By.Name} closed the investigation",
        ProgressEntryKind.ActionAgreed => $"{entry.By.Name} agreed an action",
        ProgressEntryKind.ActionDone => $"{entry.By.Name} recorded an action as done",
        ProgressEntryKind.ActionOverdue => "An action was found late",
        ProgressEntryKind.Told => $"{entry.By.Name} writes to you",
        ProgressEntryKind.Silence => "Nothing had happened for too long. An alert went out for you",
        ProgressEntryKind.Closed => $"{entry.By.Name} closed it: {Reason(entry)}",
        ProgressEntryKind.Reopened => $"{entry.By.Name} opened it again",
    };

    /// <summary>Its picture.</summary>
    public static Symbol SymbolOf(ProgressEntryKind kind) => kind switch
    {
        ProgressEntryKind.Received or ProgressEntryKind.Told => Symbol.Envelope,
        ProgressEntryKind.Added or ProgressEntryKind.Corrected or ProgressEntryKind.CorrectedLower => Symbol.Pencil,
        ProgressEntryKind.Rated or ProgressEntryKind.RatedLower => Symbol.Diamond,
        ProgressEntryKind.SupportOffered or ProgressEntryKind.SupportGiven or ProgressEntryKind.SupportDeclined
            => Symbol.Person,
        ProgressEntryKind.SupportOverdue or ProgressEntryKind.ActionOverdue or ProgressEntryKind.Silence
            => Symbol.Bell,
        ProgressEntryKind.InvestigationOpened or ProgressEntryKind.InvestigationClosed => Symbol.Eye,
        ProgressEntryKind.ActionAgreed => Symbol.List,
        ProgressEntryKind.ActionDone or ProgressEntryKind.Closed => Symbol.Check,
        ProgressEntryKind.Reopened => Symbol.Clock,
    };

    private static string Severity(EntrySeen entry) =>
        entry.Severity is { } severity ? Looks.Of(severity).Text : "anew";

    private static string Support(EntrySeen entry) =>
        entry.Support is { } kind ? Labels.Of(kind).ToLowerInvariant() : "support";

    private static string Reason(EntrySeen entry) =>
        entry.CloseReason is { } reason ? Labels.Of(reason) : "no reason is given";
}
