using Npgsql;

namespace Safety.Web.Store.Postgres;

/// <summary>
/// The database of this service: the agency's own server where the configuration names one, else the private one.
/// Disposing stops the private one.
/// </summary>
public sealed class SafetyDatabase : IAsyncDisposable
{
    private SafetyDatabase(string connectionString, string dataFolder, EmbeddedPostgres? embedded) =>
        (ConnectionString, DataFolder, Embedded) = (connectionString, dataFolder, embedded);

    /// <summary>How the service signs in; completed by <see cref="ConnectionDefaults"/>.</summary>
    public string ConnectionString { get; }

    /// <summary>The data folder of the service, full path; created if absent, and then listed to nobody else.</summary>
    public string DataFolder { get; }

    /// <summary>The private server, or null when the agency runs its own.</summary>
    public EmbeddedPostgres? Embedded { get; }

    /// <summary>
    /// Opens the database and makes sure that the server keeps its promises. Read from the configuration:
    /// <c>ConnectionStrings:Safety</c>; <c>SAFETY_DATABASE_PASSWORD_FILE</c>, a file with the password for it;
    /// <c>SAFETY_DATA</c>, the data folder, else <c>~/.local/share/safety</c>.
    /// </summary>
    /// <param name="config">The service's configuration, environment included.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="ClusterFailed">The private server could not be started.</exception>
    /// <exception cref="ServerBreaksPromise">The server could lose acknowledged reports, or the keys' server keys.
    /// </exception>
    public static async Task<SafetyDatabase> OpenAsync(IConfiguration config, CancellationToken ct)
    {
        var folder = MadeFolder(config);
        var named = config.GetConnectionString("Safety");
        var embedded = string.IsNullOrWhiteSpace(named) ? await EmbeddedPostgres.StartAsync(folder, ct) : null;
        try
        {
            var text = embedded?.ConnectionString ?? ConnectionDefaults.Complete(WithPassword(named!, config));
            await ServerPromises.AssertAsync(text, ct);
            // A lost key is a lost narrative, so the keys' server owes the same.
            if (config.GetConnectionString("Keys") is { Length: > 0 } keys)
                await ServerPromises.AssertAsync(ConnectionDefaults.Complete(keys), ct);
            return new(text, folder, embedded);
        }
        catch
        {
            if (embedded is not null) await embedded.StopAsync();
            throw;
        }
    }

    /// <summary>Stops the private server if nobody else uses it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Embedded is not null) await Embedded.StopAsync();
    }

    private static string MadeFolder(IConfiguration config)
    {
        var named = config["SAFETY_DATA"];
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var folder = Path.GetFullPath(
            string.IsNullOrWhiteSpace(named) ? Path.Combine(home, ".local", "share", "safety") : named);
        if (!Directory.Exists(folder)) Make(folder);
        return folder;
    }

    // Root's cluster runs as another user, who must be able to pass through the folder, but not to list it.
    private static void Make(string folder)
    {
        Directory.CreateDirectory(folder);
        if (OperatingSystem.IsWindows()) return;
        var mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        if (Environment.IsPrivilegedProcess) mode |= UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(folder, mode);
    }

    private static string WithPassword(string connectionString, IConfiguration config)
    {
        if (config["SAFETY_DATABASE_PASSWORD_FILE"] is not { Length: > 0 } file) return connectionString;
        return new NpgsqlConnectionStringBuilder(connectionString)
        {
            Password = File.ReadAllText(file).TrimEnd('\r', '\n'),
        }.ConnectionString;
    }
}
