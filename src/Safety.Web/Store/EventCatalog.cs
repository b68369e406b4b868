using Marten.Events;
using Safety.Core.Alerts;
using Safety.Core.Audit;
using Safety.Core.Clients;
using Safety.Core.Contacts;
using Safety.Core.Incidents;
using Safety.Core.Limits;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Web.Store;

/// <summary>
/// Every event of the house with the stream it stands in and the name under which it is stored. A stored name is for
/// ever: a new shape gets a new name (<c>…_v2</c>) and an upcaster beside it, and no name is ever given to anything
/// else.
/// </summary>
public static partial class EventCatalog
{
    private static readonly Entry[] Entries =
    [
        Of<LeaveStarted, StaffMember>("leave_started"),
        Of<LeaveEnded, StaffMember>("leave_ended"),
        Of<StaffMemberLeft, StaffMember>("staff_member_left"),
        Of<StaffMemberJoined, StaffMember>("staff_member_joined"),
        Of<StaffMemberDetailsCorrected, StaffMember>("staff_member_details_corrected"),
        Of<StaffMemberMovedTeam, StaffMember>("staff_member_moved_team"),
        Of<RoleGranted, StaffMember>("role_granted"),
        Of<RoleWithdrawn, StaffMember>("role_withdrawn"),
        Of<ContactChannelsSet, StaffMember>("contact_channels_set"),
        Of<QuietHoursSet, StaffMember>("quiet_hours_set"),
        Of<AccountClosed, StaffMember>("account_closed"),
        Of<AccountOpenedAgain, StaffMember>("account_opened_again"),
        Of<SessionsEnded, StaffMember>("sessions_ended"),
        Of<CapacityDeclared, StaffMember>("capacity_declared"),
        Of<CapacityDeclarationEnded, StaffMember>("capacity_declaration_ended"),
        Of<TrainingCompleted, StaffMember>("training_completed"),
        Of<StudentPlacementStarted, StaffMember>("student_placement_started"),
        Of<StudentPlacementEnded, StaffMember>("student_placement_ended"),
        Of<ProtectionBegan, StaffMember>("protection_began"),
        Of<AdverseEventReported, StaffMember>("adverse_event_reported"),
        Of<TeamFormed, Team>("team_formed"),
        Of<TeamRenamed, Team>("team_renamed"),
        Of<TeamManagerSet, Team>("team_manager_set"),
        Of<EscalationLadderSet, Team>("escalation_ladder_set"),
        Of<RotaPublished, Team>("rota_published"),
        Of<OnCallSwapped, Team>("on_call_swapped"),
        Of<DrillScheduled, Team>("drill_scheduled"),
        Of<DrillHeld, Team>("drill_held"),
        Of<DrillPassed, Team>("drill_passed"),
        Of<DrillFoundFailed, Team>("drill_found_failed"),
        Of<LadderReachFound, Team>("ladder_reach_found"),

        Of<ClientRegistered, Client>("client_registered"),
        Of<ClientMovedTeam, Client>("client_moved_team"),
        Of<ClientMovedHousehold, Client>("client_moved_household"),
        Of<IntakeRiskChecked, Client>("intake_risk_checked"),
        Of<ClientGroupSaid, Client>("client_group_said"),
        Of<KnownRiskProposed, Client>("known_risk_proposed"),
        Of<KnownRiskApproved, Client>("known_risk_approved"),
        Of<KnownRiskDeclined, Client>("known_risk_declined"),
        Of<KnownRiskReviewed, Client>("known_risk_reviewed"),
        Of<KnownRiskRemoved, Client>("known_risk_removed"),
        Of<KnownRiskNotified, Client>("known_risk_notified"),
        Of<KnownRiskNotificationWithheld, Client>("known_risk_notification_withheld"),
        Of<KnownRiskAppealed, Client>("known_risk_appealed"),
        Of<KnownRiskAppealDismissed, Client>("known_risk_appeal_dismissed"),
        Of<KnownRiskFoundOverdue, Client>("known_risk_found_overdue"),

        .. OfTheCarer(),
        .. Casework(),

        Of<PolicyAdopted, AgencyPolicy>("policy_adopted"),

        Of<LimitProposed, Limit>("limit_proposed"),
        Of<LimitApproved, Limit>("limit_approved"),
        Of<LimitDeclined, Limit>("limit_declined"),
        Of<LimitCameIntoForce, Limit>("limit_came_into_force"),
        Of<LimitNotified, Limit>("limit_notified"),
        Of<LimitNotificationWithheld, Limit>("limit_notification_withheld"),
        Of<LimitFoundBreached, Limit>("limit_found_breached"),
        Of<LimitBreachTakenBack, Limit>("limit_breach_taken_back"),
        Of<LimitBreachReported, Limit>("limit_breach_reported"),
        Of<LimitBreachReportWithdrawn, Limit>("limit_breach_report_withdrawn"),
        Of<LimitEffectReviewed, Limit>("limit_effect_reviewed"),
        Of<LimitAmended, Limit>("limit_amended"),
        Of<LimitFoundNearEnd, Limit>("limit_found_near_end"),
        Of<LimitFoundOverdue, Limit>("limit_found_overdue"),
        Of<LimitLifted, Limit>("limit_lifted"),
        Of<LimitExpired, Limit>("limit_expired"),

        Of<VisitPlanned, Visit>("visit_planned"),
        Of<VisitRiskChecked, Visit>("visit_risk_checked"),
        Of<SoloVisitRefused, Visit>("solo_visit_refused"),
        Of<UnescortedVisitAuthorised, Visit>("unescorted_visit_authorised"),
        Of<VisitCancelled, Visit>("visit_cancelled"),
        Of<VisitFoundNotBegun, Visit>("visit_found_not_begun"),
        Of<EscortRequested, Visit>("escort_requested"),
        Of<EscortRequestWithdrawn, Visit>("escort_request_withdrawn"),
        Of<EscortAssigned, Visit>("escort_assigned"),
        Of<EscortDeclined, Visit>("escort_declined"),
        Of<EscortWithdrawn, Visit>("escort_withdrawn"),
        Of<EscortFoundMissing, Visit>("escort_found_missing"),
        Of<VisitStarted, Visit>("visit_started"),
        Of<VisitCheckedIn, Visit>("visit_checked_in"),
        Of<VisitExtended, Visit>("visit_extended"),
        Of<VisitEnded, Visit>("visit_ended"),
        Of<VisitReminderFoundDue, Visit>("visit_reminder_found_due"),
        Of<VisitReminderSent, Visit>("visit_reminder_sent"),
        Of<SosRaised, Visit>("sos_raised"),
        Of<DuressSignalled, Visit>("duress_signalled"),
        Of<VisitFoundOverdue, Visit>("visit_found_overdue"),
        Of<VisitAlarmClosed, Visit>("visit_alarm_closed"),
        Of<PreVisitNoteRead, Visit>("pre_visit_note_read"),

        Of<ContactRecorded, ContactLedger>("contact_recorded"),
        Of<IntrusionRecorded, ContactLedger>("intrusion_recorded"),
        Of<ContactHandedBack, ContactLedger>("contact_handed_back"),
        Of<ContactWithdrawn, ContactLedger>("contact_withdrawn"),
        Of<DemandFoundEscalating, ContactLedger>("demand_found_escalating"),
        Of<FixationFoundSuspected, ContactLedger>("fixation_found_suspected"),

        Of<IncidentReported, Incident>("incident_reported"),
        Of<InformalReportLogged, Incident>("informal_report_logged"),
        Of<ConflictingReportKept, Incident>("conflicting_report_kept"),
        Of<ConflictingEntryKept, Incident>("conflicting_entry_kept"),
        Of<IncidentDetailAdded, Incident>("incident_detail_added"),
        Of<IncidentCorrected, Incident>("incident_corrected"),
        Of<OrganisationalContextCaptured, Incident>("organisational_context_captured"),
        Of<IncidentAssessed, Incident>("incident_assessed"),
        Of<InvestigationOpened, Incident>("investigation_opened"),
        Of<InvestigationClosed, Incident>("investigation_closed"),
        Of<SupportPlanned, Incident>("support_planned"),
        Of<SupportOffered, Incident>("support_offered"),
        Of<SupportDeclined, Incident>("support_declined"),
        Of<SupportGiven, Incident>("support_given"),
        Of<SupportStepFoundOverdue, Incident>("support_step_found_overdue"),
        Of<ActionAgreed, Incident>("action_agreed"),
        Of<ActionDone, Incident>("action_done"),
        Of<ActionFoundOverdue, Incident>("action_found_overdue"),
        Of<ReporterInformed, Incident>("reporter_informed"),
        Of<ReporterSilenceFound, Incident>("reporter_silence_found"),
        Of<IncidentClosed, Incident>("incident_closed"),
        Of<IncidentReopened, Incident>("incident_reopened"),

        Of<AlertRaised, Alert>("alert_raised"),
        Of<AlertEvidenceAdded, Alert>("alert_evidence_added"),
        Of<AlertEscalated, Alert>("alert_escalated"),
        Of<AlertExhausted, Alert>("alert_exhausted"),
        Of<AlertAcknowledged, Alert>("alert_acknowledged"),
        Of<AcknowledgementFoundExpired, Alert>("acknowledgement_found_expired"),
        Of<AlertSilenced, Alert>("alert_silenced"),
        Of<AlertSilenceEnded, Alert>("alert_silence_ended"),
        Of<AlertInhibited, Alert>("alert_inhibited"),
        Of<AlertInhibitionEnded, Alert>("alert_inhibition_ended"),
        Of<DeliveryQueued, Alert>("delivery_queued"),
        Of<DeliverySkipped, Alert>("delivery_skipped"),
        Of<DeliverySucceeded, Alert>("delivery_succeeded"),
        Of<DeliveryFailed, Alert>("delivery_failed"),
        Of<AlertClassified, Alert>("alert_classified"),
        Of<EnforcementDecided, Alert>("enforcement_decided"),
        Of<AlertResolved, Alert>("alert_resolved"),
        Of<AlertReopened, Alert>("alert_reopened"),
        Of<DrillAlertEnded, Alert>("drill_alert_ended"),

        Of<PersonPageRead, ReadingDay>("person_page_read"),
        Of<ErasureProposed, Erasure>("erasure_proposed"),
        Of<ErasureDeclined, Erasure>("erasure_declined"),
        Of<WordsErased, Erasure>("words_erased"),
    ];

    /// <summary>Event types and their stored names.</summary>
    public static IReadOnlyDictionary<Type, string> Aliases { get; } =
        Entries.ToDictionary(entry => entry.Fact, entry => entry.Alias);

    private static readonly ILookup<Type, Type> ByState = Entries.ToLookup(entry => entry.State, entry => entry.Fact);

    /// <summary>The events that can stand in the stream of a state.</summary>
    public static IEnumerable<Type> FactsOf(Type state) => ByState[state];

    /// <summary>Makes the names known to the store.</summary>
    public static void Register(IEventStoreOptions events)
    {
        foreach (var entry in Entries)
            events.MapEventType(entry.Fact, entry.Alias);
    }

    private static Entry Of<TFact, TState>(string alias) => new(typeof(TFact), typeof(TState), alias);

    private sealed record Entry(Type Fact, Type State, string Alias);
}
