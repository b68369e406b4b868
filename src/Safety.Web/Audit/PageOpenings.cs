using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Safety.Core.Audit;
using Safety.Core.Language;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Safety.Web.Audit;

/// <summary>That somebody opened pages about one thing.</summary>
/// <param name="Subject">The id of what the pages are about.</param>
/// <param name="Reader">Who opened them.</param>
/// <param name="FirstAt">When first.</param>
/// <param name="LastAt">When last.</param>
/// <param name="IsByHandler">Whether they ever came as somebody who can do something about it.</param>
public sealed record Opening(
    Guid Subject, StaffId Reader, DateTimeOffset FirstAt, DateTimeOffset LastAt, bool IsByHandler);

/// <summary>The view of who opened what: one row per thing and reader, for the people whom it concerns.</summary>
/// <param name="store">The store.</param>
public sealed class PageOpenings(IDocumentStore store)
{
    /// <summary>Who opened each of these, in the order of their first opening.</summary>
    /// <param name="subjects">The ids of what the pages are about.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<ILookup<Guid, Opening>> OfAsync(IReadOnlyList<Guid> subjects, CancellationToken ct)
    {
        if (subjects.Count == 0) return Enumerable.Empty<Opening>().ToLookup(one => one.Subject);
        await using var session = store.QuerySession();
        var found = await session.AdvancedSql.QueryAsync<Opening>(
            $"select to_jsonb(o) from {PageOpeningsProjection.TableName} o where subject = any(?)"
            + " order by first_at, reader", ct, (object)subjects.ToArray());
        return found.ToLookup(one => one.Subject);
    }
}

/// <summary>Folds readings into the view.</summary>
public sealed class PageOpeningsProjection : IProjection
{
    /// <summary>The name by which the view is rebuilt.</summary>
    public const string ViewName = "PageOpenings";

    /// <summary>The table, with its schema.</summary>
    public const string TableName = "audit.opening";

    private const string Upsert =
        $"""
        insert into {TableName} as o (subject, reader, first_at, last_at, is_by_handler) values (?, ?, ?, ?, ?)
        on conflict (subject, reader) do update set first_at = least(o.first_at, excluded.first_at),
        last_at = greatest(o.last_at, excluded.last_at), is_by_handler = o.is_by_handler or excluded.is_by_handler
        """;

    /// <summary>The table as the schema of the store knows it.</summary>
    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("audit", "opening", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("subject").AsPrimaryKey();
        table.AddColumn<Guid>("reader").AsPrimaryKey();
        table.AddColumn("first_at", "timestamp with time zone").NotNull();
        table.AddColumn("last_at", "timestamp with time zone").NotNull();
        table.AddColumn<bool>("is_by_handler").NotNull();
        return table;
    }

    /// <inheritdoc/>
    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var read in events.Select(e => e.Data).OfType<PersonPageRead>())
        {
            var handles = read.Purpose
                is ReadPurpose.Management or ReadPurpose.SafetyLead or ReadPurpose.AnsweringAlert;
            operations.QueueSqlCommand(
                Upsert, read.SubjectId, read.Reader.Value, read.ReadAt, read.ReadAt, handles);
        }

        return Task.CompletedTask;
    }
}
