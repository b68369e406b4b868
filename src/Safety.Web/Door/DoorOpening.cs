using Microsoft.AspNetCore.DataProtection;
using Npgsql;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>
/// Makes sure, before the service serves, that the tables of accounts and the ring of cookie keys are there.
/// </summary>
internal sealed class DoorOpening(NpgsqlDataSource source, IDataProtectionProvider protection, bool migrate)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await OwnSchema.PrepareAsync(source, "0020_auth", "auth.api_token", migrate, cancellationToken);
        // The ring is read, or its first key made, at its first use; better now than within somebody's request.
        protection.CreateProtector("Safety.Door.Opening").Protect([]);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
