using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Staff;

/// <summary>By which relation somebody may look at a member of staff; the nearest that they have.</summary>
public enum StaffRelation
{
    /// <summary>None: for them there is no such person.</summary>
    None,

    /// <summary>It is themselves.</summary>
    Self,

    /// <summary>Manager of the person's team now.</summary>
    Manager,

    /// <summary>Safety lead.</summary>
    SafetyLead,

    /// <summary>Administrator: keeps the list of people, and sees no content.</summary>
    Administrator,

    /// <summary>Auditor.</summary>
    Auditor,
}

/// <summary>Who may look at whom.</summary>
public static class StaffSight
{
    /// <summary>The relation of the one who asks to a person.</summary>
    public static StaffRelation Of(Asker asker, StaffId person, StaffDirectory directory, DateTimeOffset now)
    {
        if (directory.Find(person) is null) return StaffRelation.None;
        if (asker.Staff == person) return StaffRelation.Self;
        if (directory.IsManagerOf(asker.Staff, person, now)) return StaffRelation.Manager;
        if (asker.Is(StaffRole.SafetyLead)) return StaffRelation.SafetyLead;
        if (asker.Is(StaffRole.Administrator)) return StaffRelation.Administrator;
        return asker.Is(StaffRole.Auditor) ? StaffRelation.Auditor : StaffRelation.None;
    }

    /// <summary>For what a page is read by this relation.</summary>
    public static ReadPurpose Purpose(this StaffRelation relation) => relation switch
    {
        StaffRelation.Self => ReadPurpose.OwnRecord,
        StaffRelation.Manager => ReadPurpose.Management,
        StaffRelation.SafetyLead => ReadPurpose.SafetyLead,
        StaffRelation.Administrator => ReadPurpose.Administration,
        StaffRelation.Auditor => ReadPurpose.Audit,
        StaffRelation.None => throw new InvalidOperationException("Nobody reads what is not there for them."),
    };
}
