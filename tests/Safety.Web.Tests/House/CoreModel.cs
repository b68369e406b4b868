using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Safety.Web.Tests.House;

/// <summary>
/// The core as the compiler understands it, read from its sources, with planted files beside them. A rule that asks
/// the compiler cannot be fooled by an alias, a <c>var</c> or a property that happens to be called like a type.
/// </summary>
internal sealed class CoreModel
{
    /// <summary>The namespace of the core; what follows is the room.</summary>
    public const string Namespace = "Safety.Core";

    private const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.Parse);

    private CoreModel(CSharpCompilation compilation, IReadOnlyList<SyntaxTree> trees) =>
        (Compilation, Trees) = (compilation, trees);

    /// <summary>The compilation of the sources in the repository.</summary>
    public static Lazy<CoreModel> Real { get; } = new(OfRepository);

    /// <summary>What the compiler knows.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The files to look at: the core's own, or the planted one.</summary>
    public IReadOnlyList<SyntaxTree> Trees { get; }

    /// <summary>The core with one more file, which alone is to be looked at.</summary>
    public CoreModel With(SourceFile planted)
    {
        var tree = Parse(planted);
        return new CoreModel(Compilation.AddSyntaxTrees(tree), [tree]);
    }

    /// <summary>A file as the compiler reads it.</summary>
    public static SyntaxTree Parse(SourceFile file) => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Path);

    /// <summary>The room of a symbol of the core, or null for anything else.</summary>
    public static string? RoomOf(ISymbol? symbol)
    {
        var place = symbol?.ContainingNamespace?.ToDisplayString() ?? "";
        return RoomOf(place);
    }

    /// <summary>The room of a namespace of the core, or null for any other.</summary>
    public static string? RoomOf(string place) => place.StartsWith(Namespace + ".", StringComparison.Ordinal)
        ? place[(Namespace.Length + 1)..].Split('.')[0]
        : null;

    private static CoreModel OfRepository()
    {
        var trees = Repository.Files("src/Safety.Core/", ".cs").Select(Parse).ToList();
        var compilation = CSharpCompilation.Create(
            Namespace,
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, Parsing)],
            Framework(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return new CoreModel(compilation, trees);
    }

    private static IEnumerable<MetadataReference> Framework() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));
}
