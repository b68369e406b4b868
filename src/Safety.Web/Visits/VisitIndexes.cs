using Marten;
using Safety.Core.Visits;

namespace Safety.Web.Visits;

/// <summary>The indexes by which visits are found, and the expressions that they are over.</summary>
internal static class VisitIndexes
{
    /// <summary>The worker.</summary>
    public const string Worker = "CAST(d.data -> 'planned' ->> 'worker' as uuid)";

    /// <summary>The client.</summary>
    public const string Client = "CAST(d.data -> 'planned' ->> 'client' as uuid)";

    /// <summary>The worker's team.</summary>
    public const string Team = "CAST(d.data -> 'planned' ->> 'team' as uuid)";

    /// <summary>When it shall end.</summary>
    public const string EndsAt = "safety.mt_immutable_timestamptz(d.data ->> 'ends_at')";

    /// <summary>Somebody is to be reminded.</summary>
    public const string Reminded = "jsonb_array_length(d.data -> 'reminded') > 0";

    /// <summary>Adds the indexes.</summary>
    public static void Add(StoreOptions options) => options.Schema.For<Visit>()
        .Index([visit => visit.Planned.Worker, visit => visit.EndsAt])
        .Index([visit => visit.Planned.Client, visit => visit.EndsAt])
        .Index([visit => visit.Planned.Team!, visit => visit.EndsAt])
        .Index(
            visit => visit.EndsAt,
            index => (index.Name, index.Predicate) = ("visits_underway", "(data ->> 'status') = 'underway'"))
        .Index(
            visit => visit.EndsAt,
            index => (index.Name, index.Predicate) = (
                "visits_asked", "(data ->> 'status') = 'planned' and jsonb_array_length(data -> 'reminded') > 0"));
}
