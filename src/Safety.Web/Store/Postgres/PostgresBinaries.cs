using System.Globalization;
using System.Text.RegularExpressions;

namespace Safety.Web.Store.Postgres;

/// <summary>Finds the programs of PostgreSQL: <c>postgres</c>, <c>initdb</c> and <c>pg_ctl</c>.</summary>
public static partial class PostgresBinaries
{
    private static readonly string[] Programs = ["postgres", "initdb", "pg_ctl"];

    /// <summary>
    /// The folder with the programs: the one on the PATH, else the newest the distribution, Homebrew or the Windows
    /// installer has put down.
    /// </summary>
    /// <param name="major">Only this major version, because it made the cluster; null for any.</param>
    /// <returns>The folder, or null when the machine has none that fits.</returns>
    public static string? Find(int? major = null) =>
        OnPath().Concat(Installed()).FirstOrDefault(folder => IsWhole(folder) && Fits(folder, major));

    /// <summary>The major version of the programs in a folder, such as 15; null when they do not say.</summary>
    /// <param name="folder">A folder that holds <c>postgres</c>.</param>
    public static int? MajorOf(string folder)
    {
        var run = Tool.Run(Path.Combine(folder, Named("postgres")), ["--version"], TimeSpan.FromSeconds(10));
        var said = VersionNumber().Match(run.Output);
        return said.Success ? int.Parse(said.Groups[1].Value, CultureInfo.InvariantCulture) : null;
    }

    internal static string Named(string program) => OperatingSystem.IsWindows() ? program + ".exe" : program;

    private static bool IsWhole(string folder) => Programs.All(p => File.Exists(Path.Combine(folder, Named(p))));

    private static bool Fits(string folder, int? major) => major is null || MajorOf(folder) == major;

    // A link on the PATH is followed, because PostgreSQL looks for its shared files beside the real program.
    private static IEnumerable<string> OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, Named("postgres")))
        .Where(File.Exists)
        .Select(file => File.ResolveLinkTarget(file, returnFinalTarget: true)?.FullName ?? file)
        .Select(file => Path.GetDirectoryName(file)!);

    private static IEnumerable<string> Installed() =>
        Below("/usr/lib/postgresql", "")
            .Concat(Below("/opt/homebrew/opt", "postgresql"))
            .Concat(Below("/usr/local/opt", "postgresql"))
            .Concat(Below(Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL"), ""));

    private static IEnumerable<string> Below(string root, string prefix) => Directory.Exists(root)
        ? Directory.EnumerateDirectories(root, prefix + "*")
            .OrderByDescending(folder => Trailing(folder))
            .Select(folder => Path.Combine(folder, "bin"))
        : [];

    private static int Trailing(string folder) =>
        int.TryParse(TrailingNumber().Match(Path.GetFileName(folder)).Value, out var number) ? number : 0;

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex VersionNumber();

    [GeneratedRegex(@"\d+$")]
    private static partial Regex TrailingNumber();
}
