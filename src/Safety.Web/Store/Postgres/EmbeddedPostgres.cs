namespace Safety.Web.Store.Postgres;

/// <summary>
/// The private PostgreSQL of one data folder. Several services may use one data folder: the first starts the server,
/// the others attach, and the last one to stop cleanly stops it. A service that dies leaves the server running, and
/// the next start takes it over.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private static readonly TimeSpan ChangeLimit = TimeSpan.FromMinutes(6);
    private readonly ClusterPlace place;
    private readonly ClusterControl control;
    private FileStream? use;

    private EmbeddedPostgres(ClusterPlace place, ClusterControl control, FileStream use, int port)
    {
        (this.place, this.control, this.use) = (place, control, use);
        ConnectionString = ClusterDatabase.ConnectionString(
            place, port, ClusterPasswords.ServiceRole, ClusterDatabase.Name);
        AdministratorConnectionString = ClusterDatabase.ConnectionString(
            place, port, ClusterPasswords.Superuser, "postgres");
    }

    /// <summary>How the service signs in to its database <c>safety</c>; the password stays in its file.</summary>
    public string ConnectionString { get; }

    /// <summary>How backups and tests sign in as the owner of the cluster. The service itself never does.</summary>
    public string AdministratorConnectionString { get; }

    /// <summary>The folder that holds the cluster's files and its log.</summary>
    public string ClusterFolder => place.ClusterFolder;

    /// <summary>Makes the cluster if there is none, and starts it or attaches to the running one.</summary>
    /// <param name="dataFolder">The service's data folder; created if absent.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <param name="binFolder">The programs to use; null finds them on the machine, or downloads them.</param>
    /// <param name="settings">Settings laid over ours, for tests that plant a broken promise.</param>
    /// <exception cref="ClusterFailed">It was not to be made, started or reached; the message says more.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(
        string dataFolder, CancellationToken ct, string? binFolder = null,
        IReadOnlyDictionary<string, string>? settings = null)
    {
        var place = ClusterPlace.Of(dataFolder);
        using var change = await FolderLock.TakeAsync(place.ChangeLock, ChangeLimit, ct);
        var programs = binFolder ?? await ClusterPrograms.FindAsync(place, ct);
        await ClusterMaker.MakeAsync(place, programs, ct);
        var control = new ClusterControl(place, programs, settings ?? ClusterSettings.None);
        var use = FolderLock.Share(place.UseLock);
        try
        {
            var port = await control.StartAsync(ct);
            await ClusterDatabase.EnsureAsync(place, port, ct);
            return new(place, control, use, port);
        }
        catch
        {
            await use.DisposeAsync();
            throw;
        }
    }

    /// <summary>Lets go of the cluster, and stops it cleanly if nobody else uses it. Twice does nothing.</summary>
    public async Task StopAsync()
    {
        if (Interlocked.Exchange(ref use, null) is not { } mine) return;
        using var change = await FolderLock.TakeAsync(place.ChangeLock, ChangeLimit, CancellationToken.None);
        await mine.DisposeAsync();
        using var alone = FolderLock.TryTake(place.UseLock);
        if (alone is not null) await control.StopAsync();
    }

    /// <summary>The same as <see cref="StopAsync"/>.</summary>
    public async ValueTask DisposeAsync() => await StopAsync();
}
