using Marten;
using Weasel.Core;
using Weasel.Core.Migrations;
using Wolverine.Persistence.Durability;

namespace Safety.Web.Store;

/// <summary>
/// On a server that the service may not change, it makes sure before it serves that the tables of events, views and
/// messages are there and are those of this version: a report must not fail for a column that nobody added.
/// </summary>
internal sealed class SchemaCheck(IDocumentStore store, IMessageStore messages) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await CheckAsync(store.Storage.Database, "events and views", SchemaScripts.Events, cancellationToken);
        if (messages is IDatabase database)
            await CheckAsync(database, "messages", SchemaScripts.Messages, cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task CheckAsync(IDatabase database, string what, string script, CancellationToken cancel)
    {
        var migration = await database.CreateMigrationAsync(cancel);
        if (migration.Difference == SchemaPatchDifference.None) return;
        throw new ServiceCannotStart(
            $"The tables of {what} are not those that this version needs. On a new database apply the scripts of ops/db"
            + $" in order ({script} among them); after an upgrade write what is missing with `Safety.Web db-patch"
            + " patch.sql`, review it, and apply it. See ops/runbooks/upgrade.md. Nothing was changed.");
    }
}
