namespace Safety.Web.Store.Postgres;

/// <summary>
/// The settings the private cluster is started with. They go on the command line, where they win over every file, so
/// that an edited <c>postgresql.conf</c> can neither open the cluster to the network nor take its durability away.
/// </summary>
internal static class ClusterSettings
{
    internal static IReadOnlyDictionary<string, string> None { get; } = new Dictionary<string, string>();

    internal static IReadOnlyDictionary<string, string> For(int port, IReadOnlyDictionary<string, string> over)
    {
        var settings = new Dictionary<string, string>
        {
            ["port"] = $"{port}",
            ["listen_addresses"] = "127.0.0.1",
            // Loopback only: Marten and Wolverine name a database by its host, which a socket's path is not.
            ["unix_socket_directories"] = "",
            ["fsync"] = "on",
            ["full_page_writes"] = "on",
            ["synchronous_commit"] = "on",
            ["password_encryption"] = "scram-sha-256",
            // Several pools of one service, and a second service beside it, must all find a connection.
            ["max_connections"] = "200",
            ["max_wal_size"] = "2GB",
            // Our statements are short; compiling them costs more than it saves.
            ["jit"] = "off",
            ["logging_collector"] = "on",
            ["log_directory"] = "log",
            // One file per weekday, written over after a week: the log can't fill the disk.
            ["log_filename"] = "postgres-%a.log",
            ["log_truncate_on_rotation"] = "on",
            ["log_rotation_size"] = "0",
            // A failing row would otherwise be written out, and rows may speak of people.
            ["log_error_verbosity"] = "terse",
            ["log_min_error_statement"] = "panic",
        };
        foreach (var (name, value) in over) settings[name] = value;
        return settings;
    }
}
