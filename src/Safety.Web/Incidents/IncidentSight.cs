using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Incidents;

/// <summary>By which relation somebody may look at a report; the widest that they have.</summary>
public enum IncidentRelation
{
    /// <summary>None: for them there is no such report.</summary>
    None,

    /// <summary>Named in it, or promised an action after it: sees that it is there, not its words.</summary>
    Involved,

    /// <summary>Auditor: sees its course, not its words.</summary>
    Auditor,

    /// <summary>
    /// Called by an alert about it that is still open: sees its words to help at once, not what its handlers write.
    /// </summary>
    Answering,

    /// <summary>Manager of its team, when it was reported or now.</summary>
    Manager,

    /// <summary>Safety lead.</summary>
    SafetyLead,

    /// <summary>On the reporter's side: it happened to them, or they told of it.</summary>
    Reporter,
}

/// <summary>
/// What somebody may see of a report. Whoever is said to have done it sees nothing of it by any office.
/// </summary>
/// <param name="Relation">By which relation they look.</param>
/// <param name="HidesReporter">Whether they must not learn who reported and to whom it happened.</param>
public sealed record IncidentSight(IncidentRelation Relation, bool HidesReporter)
{
    /// <summary>Whether there is such a report for them.</summary>
    public bool IsInScope => Relation != IncidentRelation.None;

    /// <summary>Whether they may read its words.</summary>
    public bool SeesWords =>
        Relation is IncidentRelation.Reporter or IncidentRelation.Manager or IncidentRelation.SafetyLead
            or IncidentRelation.Answering;

    /// <summary>Whether they may read the codes that tell of somebody's health.</summary>
    public bool SeesHealth => SeesWords || Relation == IncidentRelation.Auditor;

    /// <summary>Whether they may read what only those who handle it write for each other.</summary>
    public bool SeesHandling => Relation is IncidentRelation.Manager or IncidentRelation.SafetyLead;

    /// <summary>
    /// Whether it would open more for them that an open alert about the report has called them.
    /// </summary>
    public bool WouldWidenByACall => Relation < IncidentRelation.Answering;

    /// <summary>What a person may see of a report at a moment.</summary>
    /// <param name="incident">The report.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="directory">Who works here.</param>
    /// <param name="now">The moment.</param>
    /// <param name="isCalled">Whether an alert about the report that is open has called them.</param>
    public static IncidentSight Of(
        Incident incident, StaffId viewer, StaffDirectory directory, DateTimeOffset now, bool isCalled = false)
    {
        var manages = Manages(incident, viewer, directory, now);
        var relation = RelationOf(incident, viewer, directory, manages, isCalled);
        var mayKnowTheReporter = relation is IncidentRelation.Reporter or IncidentRelation.SafetyLead;
        var hides = incident.NotNamedToManager && !mayKnowTheReporter;
        return new(relation, hides || incident.HidesReporterFrom(viewer, manages));
    }

    /// <summary>
    /// Whether a person handles a report by their office; the decision itself asks whether they are named.
    /// </summary>
    public static bool IsHandler(Incident incident, StaffId person, StaffDirectory directory, DateTimeOffset now) =>
        Has(directory, person, StaffRole.SafetyLead) || Manages(incident, person, directory, now);

    private static IncidentRelation RelationOf(
        Incident incident, StaffId viewer, StaffDirectory directory, bool manages, bool isCalled)
    {
        if (incident.IsReporter(viewer)) return IncidentRelation.Reporter;
        if (incident.Accuses(viewer)) return IncidentRelation.None;
        if (Has(directory, viewer, StaffRole.SafetyLead)) return IncidentRelation.SafetyLead;
        if (manages) return IncidentRelation.Manager;
        if (isCalled) return IncidentRelation.Answering;
        if (Has(directory, viewer, StaffRole.Auditor)) return IncidentRelation.Auditor;
        return incident.MayAdd(viewer) || incident.Actions.Any(action => action.Owner == viewer)
            ? IncidentRelation.Involved : IncidentRelation.None;
    }

    private static bool Has(StaffDirectory directory, StaffId person, StaffRole role) =>
        directory.Find(person)?.Has(role) == true;

    /// <summary>A new manager takes over what the team still owes, so both then and now count.</summary>
    private static bool Manages(Incident incident, StaffId person, StaffDirectory directory, DateTimeOffset now) =>
        incident.Team is { } team
        && (directory.Manages(person, team, incident.ReportedAt) || directory.Manages(person, team, now));
}
