using Safety.Core.Audit;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Clients;
using Safety.Web.Door;

namespace Safety.Web.Casework;

/// <summary>By which relation somebody may look at an allocation; the nearest that they have.</summary>
public enum CaseRelation
{
    /// <summary>None: for them there is no such allocation.</summary>
    None,

    /// <summary>Auditor: sees the course of things, not the words.</summary>
    Auditor,

    /// <summary>It is the worker.</summary>
    Worker,

    /// <summary>Stands above: must answer, or was shown that it was imposed.</summary>
    Above,

    /// <summary>Manages the worker, or the team that serves the client.</summary>
    Manager,

    /// <summary>Safety lead.</summary>
    SafetyLead,
}

/// <summary>
/// Who may look at which allocation. Colleagues of the team may not: why somebody asks to leave is not for them.
/// </summary>
public static class CaseSight
{
    /// <summary>The relation of the one who asks.</summary>
    /// <param name="asker">Who asks.</param>
    /// <param name="allocation">The allocation.</param>
    /// <param name="team">The team that serves the client now, or null.</param>
    /// <param name="directory">Who works here.</param>
    /// <param name="now">The moment.</param>
    public static CaseRelation Of(
        Asker asker, Allocation allocation, TeamId? team, StaffDirectory directory, DateTimeOffset now)
    {
        if (asker.Staff == allocation.Worker) return CaseRelation.Worker;
        if (asker.Is(StaffRole.SafetyLead)) return CaseRelation.SafetyLead;
        if (ClientSight.Of(asker, team, directory, now) == ClientRelation.Manager
            || directory.IsManagerOf(asker.Staff, allocation.Worker, now)) return CaseRelation.Manager;
        if (IsAbove(asker, allocation, directory, now)) return CaseRelation.Above;
        return asker.Is(StaffRole.Auditor) ? CaseRelation.Auditor : CaseRelation.None;
    }

    /// <summary>Who must answer the worker now, and who stands above them.</summary>
    public static IReadOnlyList<StaffId> LineOf(
        Allocation allocation, StaffDirectory directory, DateTimeOffset now) =>
        ManagementLine.Of(allocation.Worker, allocation.Refusal?.By, directory, now);

    /// <summary>Whether they may read the words.</summary>
    public static bool SeesWords(this CaseRelation relation) => relation is CaseRelation.Worker or CaseRelation.Above
        or CaseRelation.Manager or CaseRelation.SafetyLead;

    /// <summary>Whether they decide for the client's team.</summary>
    public static bool Decides(this CaseRelation relation) =>
        relation is CaseRelation.Manager or CaseRelation.SafetyLead;

    /// <summary>For what a page is read by this relation.</summary>
    public static ReadPurpose Purpose(this CaseRelation relation) => relation switch
    {
        CaseRelation.Worker => ReadPurpose.Care,
        CaseRelation.Above or CaseRelation.Manager => ReadPurpose.Management,
        CaseRelation.SafetyLead => ReadPurpose.SafetyLead,
        CaseRelation.Auditor => ReadPurpose.Audit,
        CaseRelation.None => throw new InvalidOperationException("Nobody reads what is not there for them."),
    };

    private static bool IsAbove(Asker asker, Allocation allocation, StaffDirectory directory, DateTimeOffset now) =>
        allocation.Imposition?.SeenBy == asker.Staff
        // Whoever answered once may see what became of it.
        || allocation.Request?.By == asker.Staff || allocation.Refusal?.By == asker.Staff
        || (allocation.Owed.Count > 0 && LineOf(allocation, directory, now).Contains(asker.Staff));
}
