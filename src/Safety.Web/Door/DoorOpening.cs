using Npgsql;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>Makes sure, before the service serves, that the tables of accounts are there.</summary>
internal sealed class DoorOpening(NpgsqlDataSource source, bool migrate) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) =>
        OwnSchema.PrepareAsync(source, "0020_auth", "auth.api_token", migrate, cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
