using System.Net.Sockets;
using Npgsql;
using Safety.Web.Store;
using Safety.Web.Store.Postgres;
using Safety.Web.Store.Sealing;

namespace Safety.Web;

/// <summary>
/// What keeps the service from starting and can be mended by whoever keeps the installation: it is said in a sentence,
/// without the places in our code. Everything else is a fault of ours and shows all that it can.
/// </summary>
public static class StartRefusals
{
    /// <summary>The sentence to print, or null when it is a fault of ours.</summary>
    /// <param name="error">What ended the start.</param>
    public static string? SentenceOf(Exception error) => error switch
    {
        ServiceCannotStart or ServerBreaksPromise or ClusterFailed or MasterKeyRefusedException => error.Message,
        AggregateException { InnerExceptions: [var only] } => SentenceOf(only),
        IOException { InnerException: { } cause } when IsTaken(cause) =>
            $"{error.Message} Another service listens there; stop it, or set ASPNETCORE_URLS.",
        PostgresException refused => $"The database refused the service: {refused.MessageText}.",
        NpgsqlException { InnerException: SocketException or TimeoutException } =>
            $"The database cannot be reached: {error.Message}. Is it running, and is ConnectionStrings__Safety right?",
        OperationCanceledException => "Stopped before it had started.",
        _ => null,
    };

    private static bool IsTaken(Exception cause) =>
        cause is SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse }
        || (cause.InnerException is { } deeper && IsTaken(deeper));
}
