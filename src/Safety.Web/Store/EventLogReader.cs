using System.Diagnostics;
using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// Reads new events of some kinds in the order of the log. Places in the log are dealt out before the commit, so that a
/// later one can be seen first: missing places are looked for again until they are filled or clearly stay empty.
/// </summary>
/// <param name="database">The primary.</param>
/// <param name="types">The stored names of the kinds that matter.</param>
internal sealed class EventLogReader(NpgsqlDataSource database, string[] types)
{
    /// <summary>How many rows one look reads at most.</summary>
    private const int RowsMax = 5000;

    /// <summary>How many streams are told at most to somebody who comes back.</summary>
    private const int StreamsMax = 1000;

    /// <summary>
    /// How long a place may stay empty before it counts as given up. A place is taken at the very end of a command;
    /// longer than this no command lasts. Our judgement.
    /// </summary>
    private static readonly TimeSpan GapLasts = TimeSpan.FromSeconds(10);

    private readonly SortedDictionary<long, long> gaps = [];
    private long newest = -1;
    private long position;

    /// <summary>Everything up to this place has been read.</summary>
    public long Position => Volatile.Read(ref position);

    /// <summary>
    /// The streams with new events since the last look; nothing at the first. Not for several threads.
    /// </summary>
    public async Task<IReadOnlySet<Guid>> LookAsync(CancellationToken ct)
    {
        var changed = new HashSet<Guid>();
        if (newest < 0)
        {
            newest = await NewestAsync(ct);
        }
        else
        {
            int rows;
            do
            {
                rows = await ReadAsync(changed, ct);
            }
            while (rows == RowsMax);
        }

        // How long a command lasts is a matter of the machine, so no clock that may jump is asked.
        var old = gaps.Where(gap => Stopwatch.GetElapsedTime(gap.Value) > GapLasts).Select(gap => gap.Key).ToList();
        foreach (var place in old)
            gaps.Remove(place);
        Volatile.Write(ref position, gaps.Count == 0 ? newest : gaps.Keys.First() - 1);
        return changed;
    }

    /// <summary>The streams with events after a place, or null when they are too many.</summary>
    public async Task<IReadOnlySet<Guid>?> SinceAsync(long place, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select distinct stream_id from {SafetyStore.Schema}.mt_events"
            + " where seq_id > $1 and type = any($2) limit $3");
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = place });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = types });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = StreamsMax + 1 });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var streams = new HashSet<Guid>();
        while (await reader.ReadAsync(ct))
            streams.Add(reader.GetGuid(0));
        return streams.Count > StreamsMax ? null : streams;
    }

    private async Task<int> ReadAsync(HashSet<Guid> changed, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            // Two searches by index: with "or" in one condition the whole log would be read at each look.
            $"""
            select seq_id, stream_id, type = any($3) from {SafetyStore.Schema}.mt_events where seq_id = any($2)
            union all
            (select seq_id, stream_id, type = any($3) from {SafetyStore.Schema}.mt_events
            where seq_id > $1 order by seq_id limit $4)
            """);
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = newest });
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = [.. gaps.Keys] });
        command.Parameters.Add(new NpgsqlParameter<string[]> { TypedValue = types });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = RowsMax });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = 0;
        while (await reader.ReadAsync(ct))
        {
            rows++;
            Take(reader.GetInt64(0));
            if (reader.GetBoolean(2)) changed.Add(reader.GetGuid(1));
        }

        return rows;
    }

    private void Take(long place)
    {
        if (gaps.Remove(place) || place <= newest) return;
        // A log that was moved forward by hand has no more gaps than one look can hold.
        for (var empty = Math.Max(newest + 1, place - RowsMax); empty < place; empty++)
            gaps[empty] = Stopwatch.GetTimestamp();
        newest = place;
    }

    private async Task<long> NewestAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select coalesce(max(seq_id), 0) from {SafetyStore.Schema}.mt_events");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
