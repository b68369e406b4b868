using Marten;
using Safety.Core.Contacts;

namespace Safety.Web.Contacts;

/// <summary>The indexes by which contacts are found, and the expressions that they are over.</summary>
internal static class ContactIndexes
{
    /// <summary>The client.</summary>
    public const string Client = "CAST(d.data ->> 'client' as uuid)";

    /// <summary>The worker.</summary>
    public const string Worker = "CAST(d.data ->> 'worker' as uuid)";

    /// <summary>When it was.</summary>
    public const string HappenedAt = "safety.mt_immutable_timestamptz(d.data -> 'time' ->> 'happened_at')";

    /// <summary>Whether the worker holds the matter.</summary>
    public const string IsHeld = "(d.data ->> 'is_held') = 'true'";

    /// <summary>Adds the indexes.</summary>
    public static void Add(StoreOptions options) => options.Schema.For<ContactEntry>()
        .Index([entry => entry.Client, entry => entry.Time.HappenedAt])
        .Index(
            entry => entry.Worker,
            index => (index.Name, index.Predicate) = ("matters_held", "(data ->> 'is_held') = 'true'"));
}
