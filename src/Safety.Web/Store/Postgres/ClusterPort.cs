using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Safety.Web.Store.Postgres;

/// <summary>The cluster's own port: chosen once, kept in the data folder, changed only when another took it.</summary>
internal static class ClusterPort
{
    // Below the range from which systems hand out ports for outgoing connections, so that it is free next time too.
    private const int Lowest = 20_000;
    private const int Highest = 29_999;
    private const int Attempts = 100;

    internal static int Choose(string portFile, bool another)
    {
        if (!another && Known(portFile) is { } known) return known;
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var port = RandomNumberGenerator.GetInt32(Lowest, Highest + 1);
            if (!IsFree(port)) continue;
            File.WriteAllText(portFile, $"{port}\n");
            return port;
        }
        throw new ClusterFailed($"No free port was found between {Lowest} and {Highest} on this machine.");
    }

    private static int? Known(string portFile) =>
        File.Exists(portFile) && int.TryParse(File.ReadAllText(portFile), CultureInfo.InvariantCulture, out var port)
            ? port : null;

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
