using Safety.Core.Incidents;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Views;

/// <summary>One report in a list: codes and times, no words.</summary>
/// <param name="Id">Which report.</param>
/// <param name="Version">The version of its stream.</param>
/// <param name="Receipt">The short code.</param>
/// <param name="Category">What kind.</param>
/// <param name="SeverityShown">The severity that is shown first.</param>
/// <param name="SeverityOfReport">What the report itself says.</param>
/// <param name="Assessed">The second rating, or null.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="HappenedAt">When it happened, or null when not said.</param>
/// <param name="Client">About which client, or null.</param>
/// <param name="Person">To whom it happened, as far as the reader may know.</param>
/// <param name="Team">Their team then, or null.</param>
/// <param name="IsInformal">Whether a colleague wrote it down.</param>
/// <param name="IsClosed">Whether it is closed.</param>
/// <param name="IsSilent">Whether the reporter has seen nothing happen for too long.</param>
/// <param name="SupportOverdue">How many steps of support are late.</param>
/// <param name="ActionsOverdue">How many actions are late.</param>
/// <param name="HasConflict">Whether another body came under the same id and waits for a person.</param>
public sealed record IncidentSummary(
    Guid Id, long Version, string Receipt, IncidentCategory Category, Severity SeverityShown,
    Severity SeverityOfReport, Severity? Assessed, DateTimeOffset ReportedAt, DateTimeOffset? HappenedAt,
    ClientId? Client, PersonSeen Person, TeamSeen? Team, bool IsInformal, bool IsClosed, bool IsSilent,
    int SupportOverdue, int ActionsOverdue, bool HasConflict)
{
    /// <summary>The report as a line in somebody's list.</summary>
    internal static IncidentSummary Of(FoundIncident found, Who who, DateTimeOffset now)
    {
        var incident = found.Incident;
        return new(
            incident.Id, found.Version, ReceiptCode.Of(incident.Id), incident.Report.Category,
            incident.SeverityShown, incident.SeverityOfReport, incident.Assessed, incident.ReportedAt,
            incident.Report.HappenedAt, incident.Report.Client, who.Of(incident.Person), who.Team(incident.Team),
            incident.IsInformal, incident.IsClosed, ReportProgress.Of(incident, null, now).IsSilent,
            incident.Support.Count(step => step.IsOpen && step.DueAt <= now),
            incident.Actions.Count(action => action.DoneAt is null && action.DueAt <= now),
            incident.Conflicts.Count + incident.ConflictingEntries.Count > 0);
    }
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The reports, newest first.</param>
/// <param name="Next">The cursor of the next page, or null on the last.</param>
public sealed record IncidentList(IReadOnlyList<IncidentSummary> Items, string? Next);
