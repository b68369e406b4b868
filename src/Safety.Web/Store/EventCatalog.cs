using Marten.Events;
using Safety.Core.Audit;
using Safety.Core.Clients;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Web.Store;

/// <summary>
/// Every event of the house with the name under which it is stored. A stored name is for ever: a new shape gets a new
/// name (<c>…_v2</c>) and an upcaster beside it, and no name is ever given to anything else.
/// </summary>
public static class EventCatalog
{
    /// <summary>Event types and their stored names.</summary>
    public static IReadOnlyDictionary<Type, string> Aliases { get; } = new Dictionary<Type, string>
    {
        [typeof(LeaveStarted)] = "leave_started",
        [typeof(LeaveEnded)] = "leave_ended",
        [typeof(StaffMemberLeft)] = "staff_member_left",
        [typeof(StaffMemberJoined)] = "staff_member_joined",
        [typeof(StaffMemberDetailsCorrected)] = "staff_member_details_corrected",
        [typeof(StaffMemberMovedTeam)] = "staff_member_moved_team",
        [typeof(RoleGranted)] = "role_granted",
        [typeof(RoleWithdrawn)] = "role_withdrawn",
        [typeof(ContactChannelsSet)] = "contact_channels_set",
        [typeof(TeamFormed)] = "team_formed",
        [typeof(TeamRenamed)] = "team_renamed",
        [typeof(TeamManagerSet)] = "team_manager_set",
        [typeof(EscalationLadderSet)] = "escalation_ladder_set",

        [typeof(ClientRegistered)] = "client_registered",
        [typeof(ClientMovedTeam)] = "client_moved_team",
        [typeof(KnownRiskProposed)] = "known_risk_proposed",
        [typeof(KnownRiskApproved)] = "known_risk_approved",
        [typeof(KnownRiskDeclined)] = "known_risk_declined",
        [typeof(KnownRiskReviewed)] = "known_risk_reviewed",
        [typeof(KnownRiskRemoved)] = "known_risk_removed",
        [typeof(KnownRiskNotified)] = "known_risk_notified",
        [typeof(KnownRiskNotificationWithheld)] = "known_risk_notification_withheld",
        [typeof(KnownRiskAppealed)] = "known_risk_appealed",
        [typeof(KnownRiskAppealDismissed)] = "known_risk_appeal_dismissed",
        [typeof(KnownRiskFoundOverdue)] = "known_risk_found_overdue",

        [typeof(PolicyAdopted)] = "policy_adopted",

        [typeof(PersonPageRead)] = "person_page_read",
    };

    /// <summary>Makes the names known to the store.</summary>
    public static void Register(IEventStoreOptions events)
    {
        foreach (var (type, alias) in Aliases)
            events.MapEventType(type, alias);
    }
}
