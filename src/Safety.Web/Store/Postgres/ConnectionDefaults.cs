using Npgsql;

namespace Safety.Web.Store.Postgres;

/// <summary>What every connection of the service has in common, whoever runs the server.</summary>
public static class ConnectionDefaults
{
    private const int PreparedStatements = 100;
    private const int KeepaliveSeconds = 30;
    private const int ConnectSeconds = 15;

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
        Default(builder, "Application Name", "safety");
        Default(builder, "Tcp Keepalive", true);
        return builder.ConnectionString;
    }

    private static void Default(NpgsqlConnectionStringBuilder builder, string name, object value)
    {
        // ContainsKey would say yes to every keyword that Npgsql knows.
        if (!builder.Keys.Cast<string>().Contains(name)) builder[name] = value;
    }
}
