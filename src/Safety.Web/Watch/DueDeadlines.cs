using Npgsql;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>A stream that the watch must ask now.</summary>
/// <param name="StreamType">The state's name.</param>
/// <param name="Stream">The stream.</param>
/// <param name="DueAt">Since when; the earliest of its deadlines that passed.</param>
public sealed record DueStream(string StreamType, Guid Stream, DateTimeOffset DueAt);

/// <summary>Takes due deadlines from the table so that no two nodes work on the same ones at once.</summary>
/// <param name="database">The primary.</param>
public sealed class DueDeadlines(NpgsqlDataSource database)
{
    /// <summary>How many deadlines one look takes at most.</summary>
    public const int BatchMax = 200;

    /// <summary>
    /// For how long others leave a taken deadline alone. A node that dies with it delays the alert by at most this,
    /// which keeps the promise of 15 seconds for one fault and of 60 for any. Our judgement.
    /// </summary>
    public static readonly TimeSpan ClaimLasts = TimeSpan.FromSeconds(8);

    private const string ClaimSql =
        $"""
        with due as (
            select stream_id, kind, step from {Deadlines.TableName}
            where due_at <= $1 and (claimed_until is null or claimed_until <= $1)
            order by due_at limit $2 for update skip locked)
        update {Deadlines.TableName} as row set claimed_until = $3 from due
        where row.stream_id = due.stream_id and row.kind = due.kind and row.step = due.step
        returning row.stream_type, row.stream_id, row.due_at
        """;

    /// <summary>
    /// Takes the oldest due deadlines, at most <see cref="BatchMax"/>, and names their streams, oldest first.
    /// </summary>
    /// <param name="now">The moment by the clock that rules.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<(IReadOnlyList<DueStream> Streams, bool More)> Claim(DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(ClaimSql);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = BatchMax });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now + ClaimLasts });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<DueStream>();
        while (await reader.ReadAsync(ct))
            rows.Add(new DueStream(reader.GetString(0), reader.GetGuid(1), reader.GetFieldValue<DateTimeOffset>(2)));
        var streams = rows.GroupBy(row => (row.StreamType, row.Stream))
            .Select(group => group.MinBy(row => row.DueAt)!)
            .OrderBy(row => row.DueAt)
            .ToList();
        return (streams, rows.Count == BatchMax);
    }

    /// <summary>The database's own clock, now.</summary>
    public async Task<DateTimeOffset> Clock(CancellationToken ct)
    {
        await using var command = database.CreateCommand("select clock_timestamp()");
        return new DateTimeOffset((DateTime)(await command.ExecuteScalarAsync(ct))!, TimeSpan.Zero);
    }
}
