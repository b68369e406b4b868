using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Safety.Core.Alerts;
using Safety.Web.Store;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Safety.Web.Alerts;

/// <summary>
/// The view of every message that is still to be sent: a row is written in the transaction of the fact that queues it,
/// and leaves with the fact that settles it. It can be rebuilt from history like any view.
/// </summary>
public sealed class DeliveryList : IProjection
{
    /// <summary>The name by which the view is rebuilt.</summary>
    public const string ViewName = "Deliveries";

    /// <summary>The table, with its schema.</summary>
    public const string TableName = "watch.delivery";

    private const string AddSql =
        $"""
        insert into {TableName} (id, alert_id, recipient, channel, due_at, attempts) values (?, ?, ?, ?, ?, 0)
        on conflict (id) do nothing
        """;

    /// <summary>The table as the schema of the store knows it.</summary>
    public static Table Table()
    {
        var table = new Table(
            new PostgresqlObjectName("watch", "delivery", SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("id").AsPrimaryKey();
        table.AddColumn<Guid>("alert_id").NotNull();
        table.AddColumn<Guid>("recipient").NotNull();
        table.AddColumn<string>("channel").NotNull();
        table.AddColumn("due_at", "timestamp with time zone").NotNull();
        table.AddColumn<int>("attempts").NotNull();
        table.AddColumn("leased_until", "timestamp with time zone");
        table.Indexes.Add(new IndexDefinition("delivery_due") { Columns = ["due_at"] });
        table.Indexes.Add(new IndexDefinition("delivery_alert") { Columns = ["alert_id"] });
        return table;
    }

    /// <inheritdoc/>
    public Task ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var e in events)
        {
            foreach (var change in DeliveryChange.Of(e.Data))
                Apply(operations, e.StreamId, change);
        }

        return Task.CompletedTask;
    }

    private static void Apply(IDocumentOperations operations, Guid alert, DeliveryChange change)
    {
        switch (change)
        {
            case DeliveryChange.Add add:
                operations.QueueSqlCommand(
                    AddSql, add.Delivery.Value, alert, add.Recipient.Value, HouseJson.Code(add.Channel), add.DueAt);
                break;
            case DeliveryChange.Retry retry:
                operations.QueueSqlCommand(
                    $"update {TableName} set attempts = ?, due_at = ?, leased_until = null where id = ?",
                    retry.Attempts, retry.DueAt, retry.Delivery.Value);
                break;
            case DeliveryChange.Remove remove:
                operations.QueueSqlCommand($"delete from {TableName} where id = ?", remove.Delivery.Value);
                break;
            case DeliveryChange.RemoveFor one:
                operations.QueueSqlCommand(
                    $"delete from {TableName} where alert_id = ? and recipient = ?", alert, one.Recipient.Value);
                break;
            case DeliveryChange.RemoveAll:
                operations.QueueSqlCommand($"delete from {TableName} where alert_id = ?", alert);
                break;
            default:
                throw new InvalidOperationException($"The list of messages cannot change by {change.GetType().Name}.");
        }
    }
}
