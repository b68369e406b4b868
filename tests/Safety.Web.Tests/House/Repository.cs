namespace Safety.Web.Tests.House;

/// <summary>A text file of the repository, or one planted by a test.</summary>
/// <param name="Path">The path from the root, with forward slashes.</param>
/// <param name="Text">The whole text.</param>
internal sealed record SourceFile(string Path, string Text)
{
    /// <summary>The lines, without an empty one after the last line break.</summary>
    public IReadOnlyList<string> Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The file's name.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>
/// The files that the rules of the house are about: what a commit would hold, and nothing that a build or
/// <c>ops/generate</c> made.
/// </summary>
internal static class Repository
{
    private static readonly HashSet<string> NotOurs =
        ["bin", "obj", ".git", ".vs", ".idea", "TestResults", "BenchmarkDotNet.Artifacts", "artifacts", "Generated"];

    private static readonly HashSet<string> NotText =
        [".png", ".jpg", ".ico", ".woff2", ".ttf", ".dll", ".pfx", ".gz", ".zip", ".user"];

    private static readonly Lazy<IReadOnlyList<SourceFile>> Everything = new(ReadAll);

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every text file.</summary>
    public static IReadOnlyList<SourceFile> All => Everything.Value;

    /// <summary>The files below a folder with one of these endings.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] endings) =>
        [.. All.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)
            && endings.Any(ending => file.Path.EndsWith(ending, StringComparison.Ordinal)))];

    /// <summary>One file, which must be there.</summary>
    public static SourceFile File(string path) =>
        All.SingleOrDefault(file => file.Path == path) ?? throw new FileNotFoundException($"There is no {path}.");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Safety.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests do not lie in the repository.");
    }

    private static List<SourceFile> ReadAll()
    {
        var found = new List<SourceFile>();
        Read(new DirectoryInfo(Root), found);
        return [.. found.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static void Read(DirectoryInfo folder, List<SourceFile> found)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            if (NotText.Contains(file.Extension) || NotOurs.Contains(file.Name))
                continue;
            var path = Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
            found.Add(new SourceFile(path, System.IO.File.ReadAllText(file.FullName)));
        }

        foreach (var inner in folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)))
            Read(inner, found);
    }
}
