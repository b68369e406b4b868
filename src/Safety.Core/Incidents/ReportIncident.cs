using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Files a report of something that happened to oneself, or to a colleague who asked for it.</summary>
/// <param name="IncidentId">The report's id, chosen by the sender.</param>
/// <param name="Report">What is told.</param>
/// <param name="BodyMac">The keyed code of the body as it was sent.</param>
/// <param name="OnBehalfOf">Whom it happened to, when that is not the one who files.</param>
/// <param name="NotNamedToManager">Whether the line manager shall not learn who filed it.</param>
public sealed record ReportIncident(
    Guid IncidentId, ReportContent Report, string BodyMac, StaffId? OnBehalfOf = null, bool NotNamedToManager = false)
{
    /// <summary>Decides. The same body sent again by the same person is no new report.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="incident">What lies under this id.</param>
    /// <param name="by">Who files.</param>
    /// <param name="team">The team of the person it happened to, or null.</param>
    /// <param name="context">How the agency stands now.</param>
    /// <param name="clocks">The numbers in force.</param>
    /// <param name="now">The server's clock.</param>
    public static Decision Decide(
        ReportIncident command, Incident? incident, StaffId by, TeamId? team, OrganisationalContext context,
        IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident?.IsSameFiling(by, command.BodyMac) == true) return Decision.Nothing;
        if (incident is not null) return new OtherReportUnderThisId();
        if (ReportChecks.FirstRefusal(command.Report, now) is { } refusal) return refusal;
        var report = command.Report.Tidied();
        var person = command.OnBehalfOf ?? by;
        var filed = new IncidentReported(report, by, command.BodyMac, now, clocks.SilenceDueAt(now))
        {
            OnBehalfOf = person == by ? null : person,
            NotNamedToManager = command.NotNamedToManager,
            Team = team,
            PolicyVersion = clocks.Policy.Version,
        };
        return Decision.Of(
            [filed, new OrganisationalContextCaptured(now, context), .. clocks.SupportAfter(null, filed, now)]);
    }
}
