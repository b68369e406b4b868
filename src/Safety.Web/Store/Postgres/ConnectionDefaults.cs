using Npgsql;

namespace Safety.Web.Store.Postgres;

/// <summary>What every connection of the service has in common, whoever runs the server.</summary>
public static class ConnectionDefaults
{
    private const int PreparedStatements = 100;
    private const int KeepaliveSeconds = 30;
    // A server that does not take a connection within this time is gone for whoever waits for an answer.
    private const int ConnectSeconds = 4;
    private const int CancellationMilliseconds = 500;

    // Commits wait for the disk, not for the processor, so more connections than cores are useful; too many only
    // queue inside the server. Our judgement; tests/Safety.Bench measures it.
    private static int PoolSize => Math.Clamp(Environment.ProcessorCount * 12, 24, 80);

    /// <summary>
    /// The connection string with our settings wherever it has none of its own: statements prepared by themselves, a
    /// pool sized to the cores, keepalive. Error detail is always off, because it would carry rows into logs.
    /// </summary>
    /// <param name="connectionString">A connection string of Npgsql.</param>
    /// <returns>The completed connection string.</returns>
    public static string Complete(string connectionString)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString) { IncludeErrorDetail = false };
        Default(builder, "Max Auto Prepare", PreparedStatements);
        Default(builder, "Maximum Pool Size", PoolSize);
        Default(builder, "Keepalive", KeepaliveSeconds);
        Default(builder, "Timeout", ConnectSeconds);
        Default(builder, "Cancellation Timeout", CancellationMilliseconds);
        Default(builder, "Application Name", "safety");
        Default(builder, "Tcp Keepalive", true);
        return builder.ConnectionString;
    }

    /// <summary>
    /// The same for a node that serves: nobody may hold up the others for long. A transaction left open is ended
    /// after a minute, as it would also stop the views that lag; who waits for a lock gives up after 10 s. Where the
    /// service never changes its own schema, a statement ends after a minute as well. All our judgement. What the
    /// string says itself stays, and a rebuild of a view is not bounded.
    /// </summary>
    /// <param name="connectionString">A connection string of Npgsql.</param>
    /// <param name="migrate">Whether this service may change its own schema.</param>
    public static string Serving(string connectionString, bool migrate)
    {
        var builder = new NpgsqlConnectionStringBuilder(connectionString);
        var named = builder.Options ?? "";
        string[] limits =
        [
            "idle_in_transaction_session_timeout=60s", "lock_timeout=10s",
            .. migrate ? Array.Empty<string>() : ["statement_timeout=60s"],
        ];
        builder.Options = string.Join(' ', limits
            .Where(limit => !named.Contains(limit.Split('=')[0], StringComparison.Ordinal))
            .Select(limit => $"-c {limit}").Prepend(named)).Trim();
        return builder.ConnectionString;
    }

    private static void Default(NpgsqlConnectionStringBuilder builder, string name, object value)
    {
        // ContainsKey would say yes to every keyword that Npgsql knows.
        if (!builder.Keys.Cast<string>().Contains(name)) builder[name] = value;
    }
}
