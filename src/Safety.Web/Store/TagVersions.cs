using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// Makes sure that commands about the same people do not wait for each other: the store's count of each tag is a row
/// that every one of them would lock until its commit. The script <c>0050_tag_versions</c> says more.
/// </summary>
/// <param name="source">The database.</param>
/// <param name="migrate">Whether this service may change its own schema.</param>
internal sealed class TagVersions(NpgsqlDataSource source, bool migrate) : IHostedService
{
    /// <summary>After the store has made its tables, and before anybody is served.</summary>
    public Task StartAsync(CancellationToken cancellationToken) => OwnSchema.PrepareAsync(
        source, "0050_tag_versions", $"{SafetyStore.Schema}.mt_dcb_tag_version", migrate, cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
