using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;

namespace Safety.Web.Staff;

/// <summary>One incident as the safety views of people and clients keep it: codes and ids, no words.</summary>
/// <param name="Incident">Which.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="HappenedAt">When it happened, or null.</param>
/// <param name="Category">What kind.</param>
/// <param name="Severity">The severity that is shown first.</param>
/// <param name="IsOpen">Whether it is open.</param>
/// <param name="Person">The person it happened to.</param>
/// <param name="Client">The client it is about, or null.</param>
/// <param name="NotNamedToManager">Whether the person asked not to be named to the line manager.</param>
/// <param name="Accused">Who is said to have done it, among the staff: for them the line is not there.</param>
/// <param name="ReporterIsInformed">Whether the reporter was told what became of it.</param>
/// <param name="SilentFrom">From when the reporter has heard nothing for too long; null when that cannot come.</param>
/// <param name="SilenceFound">Whether the watch found that silence.</param>
/// <param name="SupportOwed">Steps of support that are neither given nor declined.</param>
/// <param name="Alerts">Open alerts about it.</param>
/// <param name="Witnesses">Who only saw or heard it; null in a view that was kept before this was.</param>
public sealed record SafetyLine(
    IncidentId Incident, DateTimeOffset ReportedAt, DateTimeOffset? HappenedAt, IncidentCategory Category,
    Severity Severity, bool IsOpen, StaffId Person, ClientId? Client, bool NotNamedToManager,
    IReadOnlyList<StaffId> Accused, bool ReporterIsInformed, DateTimeOffset? SilentFrom, bool SilenceFound,
    IReadOnlyList<SupportLine> SupportOwed, IReadOnlyList<AlertLine> Alerts, IReadOnlyList<StaffId>? Witnesses = null)
{
    /// <summary>The line of an incident with the open alerts about it.</summary>
    public static SafetyLine Of(Incident incident, IEnumerable<Alert> alerts) => new(
        new(incident.Id), incident.ReportedAt, incident.Report.HappenedAt, incident.Report.Category,
        incident.SeverityShown, !incident.IsClosed, incident.Person, incident.Report.Client,
        incident.NotNamedToManager, Exposing.AccusedIn(incident), incident.ReporterIsInformed,
        incident.SilenceDueAt, incident.SilencesFound.Count > 0 && !incident.ReporterIsInformed,
        [.. incident.Support.Where(step => step.IsOpen).Select(SupportLine.Of).OrderBy(step => step.Step)],
        [.. alerts.Select(AlertLine.Of).OrderBy(alert => alert.RaisedAt).ThenBy(alert => alert.Alert.Value)],
        [.. Exposing.OnWhom(incident).Except(Exposing.Exposed(incident))]);

    /// <summary>Whether this person only saw or heard it.</summary>
    public bool IsWitness(StaffId person) => Witnesses?.Contains(person) == true;

    /// <summary>How it weighs on a person.</summary>
    public Exposing Weighing(StaffId person) => new(
        Incident, HappenedAt ?? ReportedAt, Severity, IsWitness(person), NotNamedToManager, Accused);
}

/// <summary>Support that is owed.</summary>
/// <param name="Step">Which step; what kind it is stays between those concerned.</param>
/// <param name="DueAt">By when, or null.</param>
/// <param name="IsOffered">Whether it was offered.</param>
public sealed record SupportLine(int Step, DateTimeOffset? DueAt, bool IsOffered)
{
    /// <summary>The line of a step.</summary>
    public static SupportLine Of(SupportStep step) =>
        new(step.Step, step.DueAt, step.Standing == SupportStanding.Offered);
}

/// <summary>An open alert.</summary>
/// <param name="Alert">Which.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Severity">How bad.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="RaisedAt">When it was raised.</param>
public sealed record AlertLine(
    AlertId Alert, AlertKind Kind, Severity Severity, AlertStatus Status, DateTimeOffset RaisedAt)
{
    /// <summary>The line of an alert.</summary>
    public static AlertLine Of(Alert alert) =>
        new(new(alert.Id), alert.Kind, alert.Severity, alert.Status, alert.RaisedAt);
}
