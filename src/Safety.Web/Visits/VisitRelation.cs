using Safety.Core.Audit;
using Safety.Core.Staff;
using Safety.Core.Visits;
using Safety.Web.Door;

namespace Safety.Web.Visits;

/// <summary>By which relation somebody looks at a visit.</summary>
public enum VisitRelation
{
    /// <summary>None: for them there is no such visit.</summary>
    None,

    /// <summary>An auditor: sees the course of things, not the words.</summary>
    Auditor,

    /// <summary>A colleague of the team, while anybody is asked to come along: sees when and what is needed.</summary>
    Colleague,

    /// <summary>Asked by name to come along.</summary>
    Asked,

    /// <summary>Planned it for somebody else.</summary>
    Planner,

    /// <summary>Goes: the worker, or who comes along. They see what an onlooker may see.</summary>
    Goes,

    /// <summary>Called by an open alarm of the visit.</summary>
    Called,

    /// <summary>Manages the worker's team.</summary>
    Manager,

    /// <summary>Safety lead.</summary>
    SafetyLead,
}

/// <summary>Who may see which visit, and what they may do with it.</summary>
public static class VisitRelations
{
    /// <summary>
    /// The relation of somebody to a visit, but for <see cref="VisitRelation.Called"/>, which the alarms know. Whoever
    /// goes looks as one who goes: at their side may stand the one whom they fear.
    /// </summary>
    public static VisitRelation Of(Asker asker, Visit visit, StaffDirectory directory, DateTimeOffset now)
    {
        if (visit.Goes(asker.Staff)) return VisitRelation.Goes;
        if (Canary.Is(visit.Planned.Team) && !Canary.Is(asker.Staff)) return VisitRelation.None;
        if (asker.Is(StaffRole.SafetyLead)) return VisitRelation.SafetyLead;
        if (visit.Planned.Team is { } team && directory.Manages(asker.Staff, team, now)) return VisitRelation.Manager;
        if (visit.Planned.By == asker.Staff) return VisitRelation.Planner;
        if (visit.Plan.With.Contains(asker.Staff) || visit.Request?.Wanted == asker.Staff) return VisitRelation.Asked;
        if (IsAskedAsColleague(asker, visit, directory)) return VisitRelation.Colleague;
        return asker.Is(StaffRole.Auditor) ? VisitRelation.Auditor : VisitRelation.None;
    }

    /// <summary>Whether they answer for the visit by their office, or because an alarm called them.</summary>
    public static bool Answers(this VisitRelation relation) =>
        relation is VisitRelation.Manager or VisitRelation.SafetyLead or VisitRelation.Called;

    /// <summary>Whether they may read where it goes and to whom.</summary>
    public static bool SeesWords(this VisitRelation relation) =>
        relation is not (VisitRelation.None or VisitRelation.Auditor or VisitRelation.Colleague);

    /// <summary>For what it is read, where the reading is recorded; null for one's own visit.</summary>
    public static ReadPurpose? Purpose(this VisitRelation relation) => relation switch
    {
        VisitRelation.Called => ReadPurpose.AnsweringAlert,
        VisitRelation.Manager => ReadPurpose.Management,
        VisitRelation.SafetyLead => ReadPurpose.SafetyLead,
        VisitRelation.Auditor => ReadPurpose.Audit,
        VisitRelation.Colleague or VisitRelation.Asked => ReadPurpose.Care,
        VisitRelation.None or VisitRelation.Planner or VisitRelation.Goes => null,
    };

    private static bool IsAskedAsColleague(Asker asker, Visit visit, StaffDirectory directory) =>
        visit is { Shown: VisitStatus.Planned, Request: { Wanted: null } }
        && visit.Planned.Team is { } team
        && asker.Is(StaffRole.Staff, StaffRole.Manager)
        && directory.Find(asker.Staff)?.Team == team;
}
