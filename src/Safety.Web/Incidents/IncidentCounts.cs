using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>
/// What reports themselves, and the clients they are about, say of how the agency stands. Everything that one would
/// have
/// to read through is bounded, so that the next report of somebody who reported a thousand times is as quick as the
/// first.
/// </summary>
internal static class IncidentCounts
{
    private const string Incidents = $"{SafetyStore.Schema}.mt_doc_incident d";
    private const string InLastYear = $"{IncidentIndexes.ReportedAt} > asked.now - interval '12 months'";

    // The newest 50 reports of the person. Our judgement: what older ones still owe is on the manager's list.
    private const string NewestOfPerson =
        $"""
        (select d.data from {Incidents} where {IncidentIndexes.Person} = asked.person
        order by {IncidentIndexes.ReportedAt} desc limit 50) newest
        """;

    private const string RisksOfClient =
        $"from {SafetyStore.Schema}.mt_doc_client c, jsonb_array_elements(c.data -> 'risks') risk "
        + "where c.id = asked.client";

    /// <summary>The counts.</summary>
    public static IReadOnlyList<ContextCount> All { get; } =
    [
        ContextCount.Rows("earlier_reports_by_person",
            $"from {Incidents} where {IncidentIndexes.Person} = asked.person and {InLastYear}"),
        ContextCount.Rows("earlier_reports_unanswered",
            $"from {NewestOfPerson} where jsonb_array_length(newest.data -> 'messages') = 0"),
        ContextCount.Rows("support_steps_overdue",
            $"""
            from {NewestOfPerson}, jsonb_array_elements(newest.data -> 'support') step
            where step ->> 'standing' in ('owed', 'offered') and (step ->> 'due_at')::timestamptz <= asked.now
            """),
        ContextCount.Rows("actions_overdue",
            $"""
            from {Incidents}, jsonb_array_elements(d.data -> 'actions') action
            where {IncidentIndexes.Team} = asked.team and {IncidentIndexes.OwesActions}
            and action ->> 'done_at' is null and (action ->> 'due_at')::timestamptz <= asked.now
            """,
            "asked.team"),
        ContextCount.Rows("earlier_incidents_with_client",
            $"from {Incidents} where {IncidentIndexes.Client} = asked.client and {InLastYear}", "asked.client"),
        ContextCount.Rows("known_risks_in_force", $"{RisksOfClient} and risk ->> 'state' = 'in_force'", "asked.client"),
        ContextCount.Rows(
            "known_risks_undecided", $"{RisksOfClient} and risk ->> 'state' = 'proposed'", "asked.client"),
        ContextCount.Rows("known_risks_review_overdue",
            $"""
            {RisksOfClient} and risk ->> 'state' = 'in_force' and exists (
            select from jsonb_array_elements(risk -> 'owed') owed
            where owed ->> 'duty' = 'review' and (owed ->> 'due_at')::timestamptz <= asked.now)
            """,
            "asked.client"),
    ];
}
