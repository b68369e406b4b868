using System.Text.Json.Serialization;

namespace Safety.Core.Incidents;

/// <summary>A kind of support that a person can be given after an incident.</summary>
public enum SupportStepKind
{
    /// <summary>Made safe at once.</summary>
    ImmediateSafety,

    /// <summary>Medical help.</summary>
    Medical,

    /// <summary>May leave the place.</summary>
    LeaveSite,

    /// <summary>The manager gets in touch.</summary>
    ManagerContact,

    /// <summary>A peer supporter.</summary>
    PeerSupport,

    /// <summary>A debrief.</summary>
    Debrief,

    /// <summary>Time off.</summary>
    TimeOff,

    /// <summary>Counselling.</summary>
    Counselling,

    /// <summary>Help with the police.</summary>
    PoliceSupport,

    /// <summary>Relief of workload.</summary>
    WorkloadRelief,

    /// <summary>The follow-up of about two weeks.</summary>
    [JsonStringEnumMemberName("follow_up_2w")]
    FollowUp2w,

    /// <summary>The follow-up of about six weeks.</summary>
    [JsonStringEnumMemberName("follow_up_6w")]
    FollowUp6w,
}
