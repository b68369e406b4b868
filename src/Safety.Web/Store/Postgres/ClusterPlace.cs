namespace Safety.Web.Store.Postgres;

/// <summary>
/// Where the files of one private cluster lie. Locks, port and passwords are in the data folder, for the service; the
/// cluster itself is in a folder of its own, which may have to lie elsewhere (see <see cref="Of"/>).
/// </summary>
/// <param name="DataFolder">The data folder of the service, full path.</param>
/// <param name="ClusterFolder">The folder that belongs to the user who runs PostgreSQL.</param>
internal sealed record ClusterPlace(string DataFolder, string ClusterFolder)
{
    private const string SystemFolder = "/var/lib/safety";

    /// <summary>The data directory, as PostgreSQL calls it.</summary>
    internal string Data => Path.Combine(ClusterFolder, "data");

    /// <summary>A data directory that is still being made; it becomes <see cref="Data"/> in one rename.</summary>
    internal string Unfinished => Path.Combine(ClusterFolder, "data.unfinished");

    /// <summary>The server's own log, one file per weekday.</summary>
    internal string Logs => Path.Combine(Data, "log");

    /// <summary>What the server says before its own log is open.</summary>
    internal string StartLog => Path.Combine(ClusterFolder, "start.log");

    /// <summary>Passwords in PostgreSQL's own format, readable by the service's user only.</summary>
    internal string PasswordFile => Path.Combine(DataFolder, "postgres.pass");

    /// <summary>The port that was chosen once.</summary>
    internal string PortFile => Path.Combine(DataFolder, "postgres.port");

    /// <summary>Held alone while somebody starts or stops the cluster.</summary>
    internal string ChangeLock => Path.Combine(DataFolder, "postgres.lock");

    /// <summary>Shared by every service that uses the cluster; whoever can take it alone is the last.</summary>
    internal string UseLock => Path.Combine(DataFolder, "postgres.users");

    private static string Pointer(string dataFolder) => Path.Combine(dataFolder, "postgres.at");

    /// <summary>
    /// The place for a data folder. A cluster run by another user than root's own cannot lie below a folder that is
    /// closed to that user (such as /root); then it lies under /var/lib/safety, and the data folder says where.
    /// </summary>
    internal static ClusterPlace Of(string dataFolder)
    {
        var full = Path.GetFullPath(dataFolder);
        Directory.CreateDirectory(full);
        var pointer = Pointer(full);
        if (File.Exists(pointer)) return new(full, File.ReadAllText(pointer).Trim());
        var inside = Path.Combine(full, "postgres");
        var reachable = Directory.Exists(inside) || (Account.ForClusterIn(inside)?.Reaches(full) ?? true);
        return new(full, reachable ? inside : Elsewhere(pointer));
    }

    // A new name each time: whoever deletes the data folder starts afresh and does not find the old people's data.
    private static string Elsewhere(string pointer)
    {
        var folder = Path.Combine(SystemFolder, $"postgres-{Guid.CreateVersion7():N}");
        File.WriteAllText(pointer, folder);
        return folder;
    }
}
