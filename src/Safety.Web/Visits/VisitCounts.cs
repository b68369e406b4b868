using Safety.Web.Incidents;
using Safety.Web.Store;

namespace Safety.Web.Visits;

/// <summary>What visits to the client say of how the agency stood when something happened.</summary>
internal static class VisitCounts
{
    private const string Asked = "asked.client";

    private const string ToClient =
        $"from {SafetyStore.Schema}.mt_doc_visit d where {VisitIndexes.Client} = asked.client"
        + $" and {VisitIndexes.EndsAt} > asked.now - interval '12 months'";

    private const string HasBegun = "(d.data -> 'planned' -> 'plan' ->> 'starts_at')::timestamptz <= asked.now";

    /// <summary>The counts.</summary>
    public static IReadOnlyList<ContextCount> All { get; } =
    [
        ContextCount.Rows(
            "escorts_never_came",
            $"{ToClient} and {HasBegun} and jsonb_typeof(d.data -> 'request') = 'object'"
            + " and jsonb_array_length(d.data -> 'escorts') = 0",
            Asked),
        ContextCount.Rows(
            "solo_visits_refused", $"{ToClient} and d.data ->> 'solo_refused_at' is not null", Asked),
        ContextCount.Rows(
            "unescorted_visits_authorised",
            $"{ToClient} and jsonb_typeof(d.data -> 'authorisation') = 'object'", Asked),
    ];
}
