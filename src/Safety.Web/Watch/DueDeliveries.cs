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

    /// <summary>How far one look goes past the messages of those who get many at once. Our judgement.</summary>
    private const int LookAhead = 500;

    private const string LeaseSql =
        $"""
        with front as (
            select id, recipient, due_at from {DeliveryList.TableName}
            where channel = $4 and due_at <= $1 and (leased_until is null or leased_until <= $1)
              and recipient <> all($5)
            order by due_at limit $7),
        turns as (select id, row_number() over (partition by recipient order by due_at) as turn from front),
        due as (
            select one.id from {DeliveryList.TableName} one join turns on turns.id = one.id
            where turns.turn <= $6 and (one.leased_until is null or one.leased_until <= $1)
            order by one.due_at limit $2 for update of one skip locked)
        update {DeliveryList.TableName} as row set leased_until = $3 from due where row.id = due.id
        returning row.id, row.alert_id, row.recipient, row.channel, row.attempts
        """;

    /// <summary>
    /// Leases the oldest due messages of one channel: as many as find a place, and few to the same person.
    /// </summary>
    /// <param name="now">The moment by the clock that rules.</param>
    /// <param name="lane">The channel, and who is being sent to.</param>
    /// <param name="ct">Stops waiting.</param>
    internal async Task<IReadOnlyList<DueDelivery>> Lease(DateTimeOffset now, DeliveryLane lane, CancellationToken ct)
    {
        await using var command = database.CreateCommand(LeaseSql);
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = lane.Free });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset> { TypedValue = now + LeaseLasts });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = lane.Code });
        command.Parameters.Add(new NpgsqlParameter<Guid[]> { TypedValue = [.. lane.Busy.Select(one => one.Value)] });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = DeliveryLane.AtOnceToOne });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = LookAhead });
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
