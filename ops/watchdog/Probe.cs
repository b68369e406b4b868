using System.Net.Sockets;
using Npgsql;

namespace Safety.Watchdog;

/// <summary>Looks into the database, by a role that may read these few columns and nothing else.</summary>
/// <param name="database">The primary.</param>
internal sealed class Probe(NpgsqlDataSource database)
{
    /// <summary>How many ids one mail names of a kind.</summary>
    public const int NamedMax = 10;

    private const string UnarmedSql =
        """
        select alert.id from safety.mt_doc_alert alert
        where alert.open and not exists (
            select from watch.deadline armed where armed.stream_id = alert.id and armed.kind = 'answer')
        order by alert.id limit $1
        """;

    private const string LateSql =
        """
        select stream_id from watch.deadline where due_at < clock_timestamp() - interval '30 seconds'
        group by stream_id order by min(due_at) limit $1
        """;

    // A message that failed is due again later, so one that stays due was not even tried.
    private const string UnsentSql =
        """
        select alert_id from watch.delivery where due_at < clock_timestamp() - interval '60 seconds'
        group by alert_id order by min(due_at) limit $1
        """;

    private const string NodesSql =
        """
        select name, min(clock_timestamp() - seen_at) from watch.heartbeat group by node, name order by name
        """;

    private const string CanarySql = "select clock_timestamp() - coalesce(seen_at, set_up_at) from watch.canary";

    /// <summary>One look. Whatever the database does, there is an answer in bounded time.</summary>
    public async Task<Sight> Look(CancellationToken ct)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(ct);
            return new Sight
            {
                Unarmed = await Ids(connection, UnarmedSql, ct),
                Late = await Ids(connection, LateSql, ct),
                Unsent = await Ids(connection, UnsentSql, ct),
                Nodes = await Nodes(connection, ct),
                CanaryUnseen = await Canary(connection, ct),
            };
        }
        catch (Exception error) when (CodeOf(error, ct) is { } code)
        {
            return new Sight { Unreachable = code };
        }
    }

    private static string? CodeOf(Exception error, CancellationToken ct) => error switch
    {
        PostgresException refused => $"sql_{refused.SqlState}",
        NpgsqlException { InnerException: TimeoutException } or TimeoutException => "timeout",
        NpgsqlException or SocketException => "no_connection",
        OperationCanceledException when !ct.IsCancellationRequested => "timeout",
        _ => null,
    };

    private static async Task<IReadOnlyList<Guid>> Ids(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = NamedMax });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var ids = new List<Guid>();
        while (await reader.ReadAsync(ct))
            ids.Add(reader.GetGuid(0));
        return ids;
    }

    private static async Task<TimeSpan?> Canary(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(CanarySql, connection);
        return await command.ExecuteScalarAsync(ct) is TimeSpan unseen ? unseen : null;
    }

    private static async Task<IReadOnlyList<NodeSeen>> Nodes(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(NodesSql, connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var nodes = new List<NodeSeen>();
        while (await reader.ReadAsync(ct))
            nodes.Add(new NodeSeen(reader.GetString(0), reader.GetTimeSpan(1)));
        return nodes;
    }
}
