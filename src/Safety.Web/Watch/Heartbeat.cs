using Npgsql;
using Safety.Web.Store;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Safety.Web.Watch;

/// <summary>
/// This node's sign of life in the database, written by its sweep, so that somebody outside sees whether anybody
/// watches. It is the state of a machine and no fact: who stops in good order takes it away, and who dies leaves it.
/// </summary>
/// <param name="database">The primary.</param>
/// <param name="clock">The clock that rules.</param>
/// <param name="name">This node's name.</param>
public sealed class Heartbeat(NpgsqlDataSource database, EffectiveClock clock, NodeName name)
{
    /// <summary>The table, with its schema.</summary>
    public const string TableName = "watch.heartbeat";

    /// <summary>How long between two signs; a sixth of what the watchdog waits. Our judgement.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    /// <summary>
    /// After which silence a node that starts anew takes the place of the one that had its name, in seconds.
    /// </summary>
    private const int ReplacedAfter = 15;

    private const string BeatSql =
        $"""
        with gone as (
            delete from {TableName} where name = $2 and node <> $1
              and seen_at < clock_timestamp() - make_interval(secs => $4))
        insert into {TableName} as row (node, name, version, started_at, seen_at)
        values ($1, $2, $3, clock_timestamp(), clock_timestamp())
        on conflict (node) do update set seen_at = excluded.seen_at
        """;

    private static readonly string Version = typeof(Heartbeat).Assembly.GetName().Version?.ToString(3) ?? "unknown";

    private DateTimeOffset? last;

    /// <summary>Which process this is: another at each start.</summary>
    public Guid Node { get; } = Guid.CreateVersion7();

    /// <summary>The table as the schema of the store knows it.</summary>
    public static Table Table()
    {
        var table = new Table(new PostgresqlObjectName("watch", "heartbeat", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("node").AsPrimaryKey();
        table.AddColumn<string>("name").NotNull();
        table.AddColumn<string>("version").NotNull();
        table.AddColumn("started_at", "timestamp with time zone").NotNull();
        table.AddColumn("seen_at", "timestamp with time zone").NotNull();
        return table;
    }

    /// <summary>A look came to its good end; says so, by the database's own clock, when it is time.</summary>
    public async Task Beat(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (last is { } at && now - at < Every)
            return;
        await using var command = database.CreateCommand(BeatSql);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = Node });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name.Value });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Version });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = ReplacedAfter });
        await command.ExecuteNonQueryAsync(ct);
        last = now;
    }

    /// <summary>This node stops in good order and is not missed.</summary>
    public async Task Leave(CancellationToken ct)
    {
        await using var command = database.CreateCommand($"delete from {TableName} where node = $1");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = Node });
        await command.ExecuteNonQueryAsync(ct);
    }
}

/// <summary>
/// By which name the watchdog misses this node: <c>Safety:Node</c>, or the machine's. Two nodes on one machine need
/// names of their own.
/// </summary>
/// <param name="Value">The name.</param>
public sealed record NodeName(string Value)
{
    /// <summary>Read from the settings.</summary>
    public static NodeName From(IConfiguration configuration) =>
        new(configuration["Safety:Node"] is { Length: > 0 } name ? name : Environment.MachineName);
}
