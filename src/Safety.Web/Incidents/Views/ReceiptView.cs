using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Audit;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Incidents.Views;

/// <summary>The reporter's own timeline of a report.</summary>
/// <param name="Id">Which report.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Receipt">The short code.</param>
/// <param name="ReceivedAt">When it came in.</param>
/// <param name="Category">What kind.</param>
/// <param name="SeverityShown">The severity that is shown first.</param>
/// <param name="IsClosed">Whether it is closed.</param>
/// <param name="IsSilent">Whether nothing visible has happened for too long.</param>
/// <param name="IsOverdue">Whether anything is owed to the reporter and late.</param>
/// <param name="Steps">All stages, in order.</param>
/// <param name="Entries">Everything that happened, oldest first; empty in a list.</param>
/// <param name="OpenedBy">Who opened it, in the order of their first opening.</param>
public sealed record ReceiptView(
    Guid Id, long Version, string Receipt, DateTimeOffset ReceivedAt, IncidentCategory Category,
    Severity SeverityShown, bool IsClosed, bool IsSilent, bool IsOverdue, IReadOnlyList<ProgressStep> Steps,
    IReadOnlyList<EntrySeen> Entries, IReadOnlyList<OpeningSeen> OpenedBy)
{
    /// <summary>The receipt of a report.</summary>
    internal static ReceiptView Of(
        FoundIncident found, IReadOnlyList<Opening> openings, Who who, Words? words, DateTimeOffset now)
    {
        var incident = found.Incident;
        var progress = ReportProgress.Of(
            incident, openings.Where(one => one.IsByHandler).Min(one => (DateTimeOffset?)one.FirstAt), now);
        return new(
            incident.Id, found.Version, progress.Receipt, progress.ReceivedAt, incident.Report.Category,
            incident.SeverityShown, incident.IsClosed, progress.IsSilent,
            progress.IsSilent || progress.Steps.Any(step => step.IsOverdue), progress.Steps,
            words is null ? [] : [.. progress.Entries.Select(entry => EntrySeen.Of(entry, who, words))],
            [.. openings.Select(one => new OpeningSeen(who.Of(one.Reader), one.FirstAt, one.LastAt))]);
    }
}

/// <summary>One thing that happened.</summary>
/// <param name="At">When.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="By">Who did it, or the watch.</param>
/// <param name="Words">Words that belong to it, or null.</param>
/// <param name="Severity">The rating, for a rating; else null.</param>
/// <param name="Support">What kind of support, for support; else null.</param>
/// <param name="CloseReason">Why, for closing; else null.</param>
public sealed record EntrySeen(
    DateTimeOffset At, ProgressEntryKind Kind, PersonSeen By, string? Words, Severity? Severity,
    SupportStepKind? Support, CloseReason? CloseReason)
{
    internal static EntrySeen Of(ProgressEntry entry, Who who, Words words) => new(
        entry.At, entry.Kind, who.Of(entry.By), words.Of(entry.Words), entry.Severity, entry.Support,
        entry.CloseReason);
}

/// <summary>Somebody opened the report.</summary>
/// <param name="Reader">Who.</param>
/// <param name="FirstAt">When first.</param>
/// <param name="LastAt">When last.</param>
public sealed record OpeningSeen(PersonSeen Reader, DateTimeOffset FirstAt, DateTimeOffset LastAt);

/// <summary>A page of the reporter's own reports.</summary>
/// <param name="Items">The reports, newest first, without their entries.</param>
/// <param name="Next">The cursor of the next page, or null on the last.</param>
public sealed record MyReports(IReadOnlyList<ReceiptView> Items, string? Next);
