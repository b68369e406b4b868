using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>What reports themselves, and the clients they are about, say of how the agency stands.</summary>
internal static class IncidentCounts
{
    private const string Incidents = $"{SafetyStore.Schema}.mt_doc_incident d";
    private const string OfPerson = $"from {Incidents} where {IncidentIndexes.Person} = asked.person";
    private const string InLastYear = $"{IncidentIndexes.ReportedAt} > asked.now - interval '12 months'";

    private const string RisksOfClient =
        $"from {SafetyStore.Schema}.mt_doc_client c, jsonb_array_elements(c.data -> 'risks') risk where c.id = asked.client";

    /// <summary>The counts.</summary>
    public static IReadOnlyList<ContextCount> All { get; } =
    [
        new("earlier_reports_by_person", $"select count(*) {OfPerson} and {InLastYear}"),
        new("earlier_reports_unanswered", $"select count(*) {OfPerson} and jsonb_array_length(d.data -> 'messages') = 0"),
        new("support_steps_overdue",
            $"""
            select count(*) from {Incidents}, jsonb_array_elements(d.data -> 'support') step
            where {IncidentIndexes.Person} = asked.person and step ->> 'standing' in ('owed', 'offered')
            and (step ->> 'due_at')::timestamptz <= asked.now
            """),
        new("actions_overdue",
            $"""
            select case when asked.team is not null then (
            select count(*) from {Incidents}, jsonb_array_elements(d.data -> 'actions') action
            where {IncidentIndexes.Team} = asked.team and {IncidentIndexes.OwesActions}
            and action ->> 'done_at' is null and (action ->> 'due_at')::timestamptz <= asked.now) end
            """),
        OfClient("earlier_incidents_with_client",
            $"from {Incidents} where {IncidentIndexes.Client} = asked.client and {InLastYear}"),
        OfClient("known_risks_in_force", $"{RisksOfClient} and risk ->> 'state' = 'in_force'"),
        OfClient("known_risks_undecided", $"{RisksOfClient} and risk ->> 'state' = 'proposed'"),
        OfClient("known_risks_review_overdue",
            $$"""
            {{RisksOfClient}} and risk ->> 'state' = 'in_force' and exists (
            select from jsonb_array_elements(risk -> 'owed') owed
            where owed ->> 'duty' = 'review' and (owed ->> 'due_at')::timestamptz <= asked.now)
            """),
    ];

    private static ContextCount OfClient(string name, string from) =>
        new(name, $"select case when asked.client is not null then (select count(*) {from}) end");
}
