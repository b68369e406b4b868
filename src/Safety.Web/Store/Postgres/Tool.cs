using System.Diagnostics;
using System.Text;

namespace Safety.Web.Store.Postgres;

/// <summary>Runs one program of PostgreSQL or of the system to its end, within a time.</summary>
internal static class Tool
{
    /// <summary>How a program ended: its exit code, and what it printed on both streams.</summary>
    internal sealed record Result(int ExitCode, string Output);

    internal static Result Run(
        string program, IReadOnlyList<string> arguments, TimeSpan limit, Account? account = null)
    {
        using var process = new Process { StartInfo = Prepared(program, arguments, account) };
        var said = new StringBuilder();
        process.OutputDataReceived += (_, line) => Keep(said, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(said, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(limit)) return GivenUp(process, program, limit);
        process.WaitForExit();
        lock (said) return new(process.ExitCode, said.ToString());
    }

    internal static Task<Result> RunAsync(
        string program, IReadOnlyList<string> arguments, TimeSpan limit, Account? account, CancellationToken ct) =>
        Task.Run(() => Run(program, arguments, limit, account), ct);

    private static Result GivenUp(Process process, string program, TimeSpan limit)
    {
        process.Kill(entireProcessTree: true);
        return new(-1, $"{Path.GetFileName(program)} was stopped because it took longer than {limit.TotalSeconds} s.");
    }

    private static ProcessStartInfo Prepared(string program, IReadOnlyList<string> arguments, Account? account)
    {
        var start = new ProcessStartInfo
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            // The caller's folder may be closed to the unprivileged user; the root folder never is.
            WorkingDirectory = Path.GetPathRoot(AppContext.BaseDirectory)!,
        };
        var words = Account.Prefixed(account, program, arguments);
        start.FileName = words[0];
        foreach (var word in words.Skip(1)) start.ArgumentList.Add(word);
        // What a person has set for their own psql must not lead our programs to another server.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal)).ToArray())
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        return start;
    }

    private static void Keep(StringBuilder said, string? line)
    {
        if (line is null) return;
        lock (said) said.AppendLine(line);
    }
}
