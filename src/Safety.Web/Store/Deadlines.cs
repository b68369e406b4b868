using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Safety.Core.Language;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Safety.Web.Store;

/// <summary>
/// The view of everything that must happen by itself: one row per stream, kind and step, written in the transaction of
/// the fact that arms it. It is a fold like any view, and can be rebuilt from history.
/// </summary>
public sealed class Deadlines(IReadOnlyList<DeadlineSource> sources) : IProjection
{
    private readonly Dictionary<Type, DeadlineSource> sourceOf = sources
        .SelectMany(source => EventCatalog.FactsOf(source.State), (source, fact) => (source, fact))
        .ToDictionary(pair => pair.fact, pair => pair.source);

    /// <summary>The name by which the view is rebuilt.</summary>
    public const string ViewName = "Deadlines";

    /// <summary>The table, with its schema.</summary>
    public const string TableName = "watch.deadline";

    private const string ArmSql =
        $"""
        insert into {TableName} (stream_id, kind, step, stream_type, due_at) values (?, ?, ?, ?, ?)
        on conflict (stream_id, kind, step) do update set due_at = excluded.due_at, claimed_until = null
        """;

    /// <summary>The table as the schema of the store knows it.</summary>
    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("watch", "deadline", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("stream_id").AsPrimaryKey();
        table.AddColumn<string>("kind").AsPrimaryKey();
        table.AddColumn<int>("step").AsPrimaryKey();
        table.AddColumn<string>("stream_type").NotNull();
        table.AddColumn("due_at", "timestamp with time zone").NotNull();
        table.AddColumn("claimed_until", "timestamp with time zone");
        table.Indexes.Add(new IndexDefinition("deadline_due") { Columns = ["due_at"] });
        return table;
    }

    /// <inheritdoc/>
    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var e in events)
        {
            if (!sourceOf.TryGetValue(e.EventType, out var source))
                continue;
            foreach (var change in source.ChangesOf(e.Data))
                Apply(operations, e.StreamId, source.State.Name, change);
        }
        return Task.CompletedTask;
    }

    private static void Apply(IDocumentOperations operations, Guid stream, string type, DeadlineChange change)
    {
        switch (change)
        {
            case DeadlineChange.Arm arm:
                operations.QueueSqlCommand(ArmSql, stream, arm.Kind, arm.Step, type, arm.DueAt);
                break;
            case DeadlineChange.Disarm one:
                operations.QueueSqlCommand(
                    $"delete from {TableName} where stream_id = ? and kind = ? and step = ?",
                    stream, one.Kind, one.Step);
                break;
            case DeadlineChange.DisarmAll:
                operations.QueueSqlCommand($"delete from {TableName} where stream_id = ?", stream);
                break;
            default:
                throw new InvalidOperationException($"A deadline cannot change by {change.GetType().Name}.");
        }
    }
}

/// <summary>Where deadlines of one kind of stream come from.</summary>
/// <param name="State">The state's type; the watch asks the room that owns it.</param>
/// <param name="ChangesOf">The pure function over one fact.</param>
public sealed record DeadlineSource(Type State, Func<object, IEnumerable<DeadlineChange>> ChangesOf)
{
    /// <summary>The deadlines of a state's stream.</summary>
    public static DeadlineSource Of<T>() where T : class, IHasDeadlines<T> => new(typeof(T), T.DeadlinesOf);
}
