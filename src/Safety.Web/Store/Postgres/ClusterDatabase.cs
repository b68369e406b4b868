using Npgsql;

namespace Safety.Web.Store.Postgres;

/// <summary>The role and the database of the service inside the private cluster.</summary>
internal static class ClusterDatabase
{
    internal const string Name = "safety";
    private const int AnswerSeconds = 60;
    private const string RoleNamed = "select 1 from pg_roles where rolname = $1";
    private const string DatabaseNamed = "select 1 from pg_database where datname = $1";

    internal static string ConnectionString(ClusterPlace place, int port, string role, string database) =>
        ConnectionDefaults.Complete(new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = role,
            Database = database,
            Passfile = place.PasswordFile,
            // The server is on this machine and has no certificate.
            SslMode = SslMode.Disable,
        }.ConnectionString);

    /// <summary>Creates what is absent; a server that still recovers is waited for.</summary>
    internal static async Task EnsureAsync(ClusterPlace place, int port, CancellationToken ct)
    {
        var admin = ConnectionString(place, port, ClusterPasswords.Superuser, "postgres") + ";Pooling=false";
        await using var connection = await AnsweredAsync(admin, ct);
        if (!await ExistsAsync(connection, RoleNamed, ClusterPasswords.ServiceRole, ct))
            await RunAsync(connection, CreateRole(place), ct);
        if (!await ExistsAsync(connection, DatabaseNamed, Name, ct))
            await RunAsync(connection, $"create database {Name} owner {ClusterPasswords.ServiceRole}", ct);
    }

    // The password is our own hexadecimal digits, so it needs no quoting; create role takes no parameter.
    private static string CreateRole(ClusterPlace place) =>
        $"create role {ClusterPasswords.ServiceRole} login password "
        + $"'{ClusterPasswords.Of(place.PasswordFile, ClusterPasswords.ServiceRole)}'";

    private static async Task<NpgsqlConnection> AnsweredAsync(string connectionString, CancellationToken ct)
    {
        for (var second = 1; ; second++)
        {
            var connection = new NpgsqlConnection(connectionString);
            try
            {
                await connection.OpenAsync(ct);
                return connection;
            }
            catch (NpgsqlException cause) when (cause.IsTransient && second < AnswerSeconds)
            {
                await connection.DisposeAsync();
                await Task.Delay(TimeSpan.FromSeconds(1), ct);
            }
        }
    }

    private static async Task<bool> ExistsAsync(
        NpgsqlConnection connection, string sql, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { Parameters = { new() { Value = name } } };
        return await command.ExecuteScalarAsync(ct) is not null;
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
}
