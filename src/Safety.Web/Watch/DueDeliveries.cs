using Npgsql;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts;

namespace Safety.Web.Watch;

/// <summary>A message that must be sent now, leased to this node.</summary>
/// <param name="Id">The delivery; the same for each attempt.</param>
/// <param name="Alert">The alert.</param>
/// <param name="Recipient">Who is told.</param>
/// <param name="Channel">The channel's code.</param>
/// <param name="Attempt">Which attempt this is, from 1.</param>
public sealed record DueDelivery(DeliveryId Id, AlertId Alert, StaffId Recipient, string Channel, int Attempt);

/// <summary>Takes due messages from the list so that no two nodes send the same one at once.</summary>
/// <param name="database">The primary.</param>
public sealed class DueDeliveries(NpgsqlDataSource database)
{
    /// <summary>For how long others leave a message alone: longer than the longest attempt. Our judgement.</summary>
    public static readonly TimeSpan LeaseLasts = TimeSpan.FromSeconds(15);

    private const string LeaseSql =
        $"""
        with due as (
            select id from {DeliveryList.TableName}
            where channel = $4 and due_at <= $1 and (leased_until is null or leased_until <= $1)
            order by due_at limit $2 for update skip locked)
        update {DeliveryList.TableName} as row set leased_until = $3 from due where row.id = due.id
        returning row.id, row.alert_id, row.recipient, row.channel, row.attempts
        """;

    /// <summary>Leases the oldest due messages of one channel.</summary>
    /// <param name="now">The moment by the clock that rules.</param>
    /// <param name="channel">The channel's code.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<IReadOnlyList<DueDelivery>> Lease(
        DateTimeOffset now, string channel, int most, CancellationToken ct)
    {
        await using var command = database.CreateCommand(LeaseSql);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = most });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now + LeaseLasts });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = channel });
        await using var reader = await command.ExecuteReaderAsync(ct);
        var due = new List<DueDelivery>();
        while (await reader.ReadAsync(ct))
        {
            due.Add(new DueDelivery(
                new DeliveryId(reader.GetGuid(0)), new AlertId(reader.GetGuid(1)), new StaffId(reader.GetGuid(2)),
                reader.GetString(3), reader.GetInt32(4) + 1));
        }

        return due;
    }
}
