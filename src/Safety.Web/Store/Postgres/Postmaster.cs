using System.Diagnostics;
using System.Globalization;

namespace Safety.Web.Store.Postgres;

/// <summary>The running server of a cluster, as its <c>postmaster.pid</c> tells.</summary>
/// <param name="ProcessId">The process id of the server.</param>
/// <param name="Port">The port it listens on.</param>
internal sealed record Postmaster(int ProcessId, int Port)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    internal static string PidFile(string data) => Path.Combine(data, "postmaster.pid");

    /// <summary>
    /// The server that runs this cluster, or null. A file left by a crash is not believed: its process may be gone,
    /// dead and not yet buried, or by now another program's.
    /// </summary>
    internal static Postmaster? Running(string data)
    {
        if (!File.Exists(PidFile(data))) return null;
        var lines = File.ReadAllLines(PidFile(data));
        if (lines.Length < 4 || !TryNumber(lines[0], out var id) || !TryNumber(lines[3], out var port)) return null;
        return Serves(id, data) ? new(id, port) : null;
    }

    /// <summary>Removes a pid file whose process does not serve this cluster; it would stop the next start.</summary>
    internal static void ForgetStale(string data)
    {
        if (Running(data) is null) File.Delete(PidFile(data));
    }

    private static bool Serves(int processId, string data) =>
        OperatingSystem.IsLinux() ? WorksIn(processId, data) : IsPostgres(processId);

    // The server's working folder is its data directory; a zombie has none, and another program another. Device and
    // file number are compared, because a path may lead there over links.
    private static bool WorksIn(int processId, string data)
    {
        var run = Tool.Run("stat", ["-L", "-c", "%d:%i", $"/proc/{processId}/cwd", data], Limit);
        var numbers = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return run.ExitCode == 0 && numbers is [var its, var ours] && its == ours;
    }

    private static bool IsPostgres(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            return process.ProcessName.StartsWith("postgres", StringComparison.OrdinalIgnoreCase);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static bool TryNumber(string line, out int number) =>
        int.TryParse(line.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
