using Npgsql;
using Safety.Core.Alerts;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Proves, in the tables themselves, that each open alert has somebody or something that will act.</summary>
/// <param name="database">The primary.</param>
public sealed class OpenAlertAudit(NpgsqlDataSource database)
{
    /// <summary>A deadline that nobody acted on for longer than this is late. As promised: 30 s.</summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromSeconds(30);

    private const string RepairSql =
        $"""
        insert into {Deadlines.TableName} as row (stream_id, kind, step, stream_type, due_at)
        select d.id, '{Alert.AnswerDeadline}', 0, '{nameof(Alert)}', (d.data ->> 'next_at')::timestamptz
        from {SafetyStore.Schema}.mt_doc_alert d
        where d.open and not exists (
            select from {Deadlines.TableName} armed
            where armed.stream_id = d.id and armed.kind = '{Alert.AnswerDeadline}'
              and armed.due_at <= (d.data ->> 'next_at')::timestamptz)
        on conflict (stream_id, kind, step) do update set due_at = excluded.due_at, claimed_until = null
        returning row.stream_id
        """;

    /// <summary>Arms what is open and not armed, or armed too late, from the alert's own state.</summary>
    /// <returns>The alerts that had to be repaired.</returns>
    public async Task<IReadOnlyList<Guid>> Repair(CancellationToken ct)
    {
        await using var command = database.CreateCommand(RepairSql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var repaired = new List<Guid>();
        while (await reader.ReadAsync(ct))
            repaired.Add(reader.GetGuid(0));
        return repaired;
    }

    /// <summary>How many deadlines are late.</summary>
    public async Task<long> Late(DateTimeOffset now, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            $"select count(*) from {Deadlines.TableName} where due_at < $1");
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now - LateAfter });
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
