using Npgsql;
using Safety.Core.Language;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Safety.Web.Watch.Canaries;

/// <summary>How the canary stands.</summary>
/// <param name="SetUpAt">Since when there is one.</param>
/// <param name="SeenAt">When its message last left, or null when none ever did.</param>
/// <param name="NextAt">When it goes out next.</param>
/// <param name="Visit">The visit on which it is out, or null.</param>
/// <param name="OutAt">When it went out; of no meaning while it is not.</param>
public sealed record CanaryRow(
    DateTimeOffset SetUpAt, DateTimeOffset? SeenAt, DateTimeOffset NextAt, VisitId? Visit, DateTimeOffset OutAt);

/// <summary>
/// The one row by which all nodes know how the canary stands, and by which one of them at a time sees to it. Like the
/// signs of life, it is the state of machines and no fact: it can be made anew, and only a few minutes are lost.
/// </summary>
/// <param name="database">The primary.</param>
public sealed class CanaryBook(NpgsqlDataSource database)
{
    /// <summary>The table, with its schema.</summary>
    public const string TableName = "watch.canary";

    /// <summary>How long other nodes leave the row alone when the one that took it dies. Our judgement.</summary>
    private static readonly TimeSpan LeaseLasts = TimeSpan.FromSeconds(20);

    private const string Columns = "set_up_at, seen_at, next_at, visit_id, out_at";

    /// <summary>The table as the schema of the store knows it.</summary>
    public static Table Table()
    {
        const string moment = "timestamp with time zone";
        var table = new Table(new PostgresqlObjectName("watch", "canary", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<int>("id").AsPrimaryKey();
        table.AddColumn("set_up_at", moment).NotNull();
        table.AddColumn("seen_at", moment);
        table.AddColumn("next_at", moment).NotNull();
        table.AddColumn<Guid>("visit_id");
        table.AddColumn("out_at", moment).NotNull();
        table.AddColumn("leased_until", moment);
        return table;
    }

    /// <summary>The row, which is made when there is none.</summary>
    public async Task<CanaryRow> Read(DateTimeOffset now, CancellationToken ct) =>
        await Row($"select {Columns} from {TableName}", ct) ?? await Row(
            $"insert into {TableName} as row (id, set_up_at, next_at, out_at) values (1, $1, $1, $1)"
            + $" on conflict (id) do update set id = row.id returning {Columns}", ct, now)
        ?? throw new InvalidOperationException("The canary's row is not there.");

    /// <summary>Takes the row if something is to be done and no other node has it.</summary>
    public Task<CanaryRow?> Take(DateTimeOffset now, CancellationToken ct) => Row(
        $"update {TableName} set leased_until = $2 where (leased_until is null or leased_until <= $1)"
        + $" and (visit_id is not null or next_at <= $1) returning {Columns}", ct, now, now + LeaseLasts);

    /// <summary>Gives the row back.</summary>
    public Task Leave(CancellationToken ct) => Run("leased_until = null", ct);

    /// <summary>The canary goes out; what is needed to go on with it is written before it does.</summary>
    public Task Out(VisitId visit, DateTimeOffset at, DateTimeOffset next, CancellationToken ct) =>
        Run("visit_id = $1, out_at = $2, next_at = $3", ct, visit.Value, at, next);

    /// <summary>Its message left.</summary>
    public Task Seen(DateTimeOffset at, CancellationToken ct) => Run("seen_at = greatest(seen_at, $1)", ct, at);

    /// <summary>It is home.</summary>
    public Task Home(CancellationToken ct) => Run("visit_id = null", ct);

    /// <summary>There is no canary any more.</summary>
    public async Task Forget(CancellationToken ct)
    {
        await using var command = database.CreateCommand($"delete from {TableName}");
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task Run(string set, CancellationToken ct, params object[] values)
    {
        await using var command = Command($"update {TableName} set {set}", values);
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<CanaryRow?> Row(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(ct);
        if (!await reader.ReadAsync(ct)) return null;
        return new CanaryRow(
            reader.GetFieldValue<DateTimeOffset>(0),
            reader.IsDBNull(1) ? null : reader.GetFieldValue<DateTimeOffset>(1),
            reader.GetFieldValue<DateTimeOffset>(2),
            reader.IsDBNull(3) ? null : new VisitId(reader.GetGuid(3)),
            reader.GetFieldValue<DateTimeOffset>(4));
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        return command;
    }
}
