using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Safety.Web.Tests.House;

/// <summary>
/// The core has no clock, no dice and does no I/O: the build refuses them, and so does this second look.
/// </summary>
internal static partial class Clocks
{
    /// <summary>What the build must refuse, as the analyzer reads it.</summary>
    public static IReadOnlyList<string> MustBeBanned { get; } =
    [
        "P:System.DateTime.Now", "P:System.DateTime.UtcNow", "P:System.DateTime.Today", "P:System.DateTimeOffset.Now",
        "P:System.DateTimeOffset.UtcNow", "T:System.TimeProvider", "T:System.Diagnostics.Stopwatch",
        "M:System.Guid.NewGuid", "M:System.Guid.CreateVersion7", "M:System.Guid.CreateVersion7(System.DateTimeOffset)",
        "T:System.Random", "N:System.IO", "N:System.Net",
    ];

    private static readonly string[] Settings =
        ["Microsoft.CodeAnalysis.BannedApiAnalyzers", "AdditionalFiles Include=\"BannedSymbols.txt\""];

    private static readonly HashSet<string> Members =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today", "System.DateTimeOffset.Now",
        "System.DateTimeOffset.UtcNow", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Environment.TickCount", "System.Environment.TickCount64",
        "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly string[] Places = ["System.IO", "System.Net", "System.Threading.Tasks"];

    private static readonly HashSet<string> Types =
    [
        "System.TimeProvider", "System.Random", "System.Diagnostics.Stopwatch", "System.Console", "System.Environment",
        "System.Security.Cryptography.RandomNumberGenerator",
    ];

    /// <summary>Whether the build of the core refuses all of it.</summary>
    /// <param name="project">The core's project file.</param>
    /// <param name="list">The list of banned symbols.</param>
    public static Findings CheckBuild(SourceFile project, SourceFile list)
    {
        var banned = list.Lines.Select(line => line.Split(';')[0]).ToHashSet();
        var missing = MustBeBanned.Where(symbol => !banned.Contains(symbol))
            .Select(symbol => $"{symbol} is not banned.");
        var settings = Settings
            .Where(setting => !project.Text.Contains(setting, StringComparison.Ordinal))
            .Select(setting => $"{project.Path}: {setting} is missing.");
        return new Findings(banned.Count, [.. missing, .. settings]);
    }

    /// <summary>
    /// Looks at every name in the core for a clock, dice or I/O, and at every file for a way round the build.
    /// </summary>
    public static Findings Check(CoreModel core) => Findings.Of(core.Trees, tree =>
    {
        var model = core.Compilation.GetSemanticModel(tree);
        var names = tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
            .Where(name => IsBanned(model.GetSymbolInfo(name).Symbol))
            .Select(name => $"{tree.FilePath}: the core may not use '{name}'.");
        return tree.ToString().Contains("RS0030", StringComparison.Ordinal)
            ? names.Append($"{tree.FilePath}: RS0030 may not be switched off.")
            : names;
    });

    /// <summary>Looks in the shell for a clock beside the one that rules.</summary>
    public static Findings CheckShell(IEnumerable<SourceFile> files) => Findings.Of(files, file => file.Lines
        .Select((line, at) => (line, at)).Where(one => OtherClock().IsMatch(one.line))
        .Select(one => $"{file.Path}:{one.at + 1}: {one.line.Trim()}"));

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    private static partial Regex OtherClock();

    private static bool IsBanned(ISymbol? symbol) => symbol switch
    {
        INamespaceSymbol or null => false,
        INamedTypeSymbol type => IsBannedType(type),
        _ when symbol.ContainingType is { } type =>
            IsBannedType(type) || Members.Contains($"{type.ToDisplayString()}.{symbol.Name}"),
        _ => false,
    };

    private static bool IsBannedType(INamedTypeSymbol type) =>
        Types.Contains(type.ToDisplayString())
        || Places.Any(place =>
            type.ContainingNamespace?.ToDisplayString() is { } at
            && (at == place || at.StartsWith(place + ".", StringComparison.Ordinal)));
}
