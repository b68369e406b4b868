using System.Net.Sockets;
using Npgsql;

namespace Safety.Web.Store;

/// <summary>
/// A database that is gone, hangs or refuses for the moment is told apart from a fault of ours: whoever asked may send
/// the same again, and soon.
/// </summary>
internal static class Outage
{
    /// <summary>
    /// After how many seconds to ask again. Our judgement: a restart of the server takes about as long.
    /// </summary>
    public const int RetryAfterSeconds = 5;

    // Connection exceptions, too many connections and resources, and the server's shutting down and starting up.
    private static readonly string[] States = ["08", "53", "57P"];

    /// <summary>
    /// After how many seconds a statement that somebody waits for is given up. Our judgement: whoever files must know
    /// within five seconds. Making tables and rebuilding views have no such limit.
    /// </summary>
    public const int StatementSeconds = 4;

    /// <summary>
    /// Whether a statement was given up because it took too long; asking at once again would take as long.
    /// </summary>
    public static bool IsTimeout(Exception? error)
    {
        for (; error is not null; error = error.InnerException)
        {
            if (error is TimeoutException or PostgresException { SqlState: PostgresErrorCodes.QueryCanceled })
                return true;
        }

        return false;
    }

    /// <summary>Whether an exception, or what caused it, means that the database does not answer.</summary>
    public static bool Is(Exception? error)
    {
        for (var (cause, depth) = (error, 0); cause is not null && depth < 8; cause = cause.InnerException, depth++)
        {
            if (cause is PostgresException refused)
                return States.Any(state => refused.SqlState.StartsWith(state, StringComparison.Ordinal))
                    || refused.SqlState == PostgresErrorCodes.QueryCanceled;
            if (cause is NpgsqlException or TimeoutException or SocketException) return true;
        }

        return false;
    }
}
