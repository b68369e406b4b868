using Npgsql;

namespace Safety.Web.Store.Postgres;

/// <summary>
/// What the service demands of its server before it serves: "received means kept" is the server's promise first. All
/// demands hold for every server, our own and an agency's; none can be switched off (ops/decisions/0021).
/// </summary>
public static class ServerPromises
{
    private const string Question = """
        select current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'),
               current_setting('data_checksums'), pg_is_in_recovery()
        """;

    /// <summary>Asks the server and refuses one that could lose or damage what was acknowledged.</summary>
    /// <param name="connectionString">How the service will sign in; a setting may differ by role and database.</param>
    /// <param name="ct">Gives up waiting.</param>
    /// <exception cref="ServerBreaksPromise">A promise is broken; the message names every one that is.</exception>
    public static async Task AssertAsync(string connectionString, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(Question, connection);
        await using var answer = await command.ExecuteReaderAsync(ct);
        await answer.ReadAsync(ct);
        var broken = Broken(
            answer.GetString(0), answer.GetString(1), answer.GetString(2), answer.GetString(3), answer.GetBoolean(4));
        if (broken.ToArray() is not [_, ..] reasons) return;
        throw new ServerBreaksPromise(
            $"Safety does not start on {connection.Host}:{connection.Port}. {string.Join(' ', reasons)}");
    }

    private static IEnumerable<string> Broken(
        string fsync, string fullPageWrites, string synchronousCommit, string checksums, bool inRecovery)
    {
        if (fsync != "on")
            yield return "fsync is off, so a power cut can lose or corrupt acknowledged reports: set fsync = on.";
        if (fullPageWrites != "on")
            yield return "full_page_writes is off, so a crash can leave torn pages: set full_page_writes = on.";
        if (synchronousCommit == "off")
            yield return "synchronous_commit is off, so a report is acknowledged before it is on disk: set it to on "
                + "(also look at alter role and alter database).";
        if (checksums != "on")
            yield return "data_checksums is off, so a damaged page would be served as history: stop the server and "
                + "run pg_checksums --enable.";
        if (inRecovery)
            yield return "The server is a standby in recovery and can't take reports: name the primary "
                + "(Target Session Attributes=primary).";
    }
}
