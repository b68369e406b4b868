using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Safety.Web.Tests.House;

/// <summary>How large a file, a line and a function may be. The limits are those of the house rules, 13.</summary>
internal static class Sizes
{
    /// <summary>Lines of a source file at most.</summary>
    public const int SourceLinesMax = 200;

    /// <summary>Lines of a test file at most.</summary>
    public const int TestLinesMax = 300;

    /// <summary>Lines of a page at most; its logic lies beside it.</summary>
    public const int RazorLinesMax = 120;

    /// <summary>Columns of a line at most.</summary>
    public const int ColumnsMax = 120;

    /// <summary>Lines of a function at most, from its name to its end.</summary>
    public const int FunctionLinesMax = 40;

    /// <summary>Half of the source files should have at most this many lines; reported, not demanded.</summary>
    public const int MedianLinesAim = 45;

    /// <summary>Nine of ten source files have at most this many lines.</summary>
    public const int NinetiethLinesMax = 120;

    /// <summary>Looks at how many lines each file has.</summary>
    public static Findings CheckFiles(IEnumerable<SourceFile> files) => Findings.Of(files, file =>
        file.Lines.Count > MostLines(file.Path)
            ? [$"{file.Path}: {file.Lines.Count} lines, {MostLines(file.Path)} at most."]
            : []);

    /// <summary>Looks at how wide each line is.</summary>
    public static Findings CheckLines(IEnumerable<SourceFile> files) => Findings.Of(files, file => file.Lines
        .Select((line, at) => (line, at)).Where(one => one.line.Length > ColumnsMax)
        .Select(one => $"{file.Path}:{one.at + 1}: {one.line.Length} columns, {ColumnsMax} at most."));

    /// <summary>Looks at the length of each function.</summary>
    public static Findings CheckFunctions(IEnumerable<SourceFile> files) => Findings.Of(
        files.SelectMany(file => CoreModel.Parse(file).GetRoot().DescendantNodes())
            .OfType<BaseMethodDeclarationSyntax>(),
        method =>
        {
            var body = (Microsoft.CodeAnalysis.SyntaxNode?)method.Body ?? method.ExpressionBody;
            var span = method.SyntaxTree.GetLineSpan(body?.Span ?? method.Span);
            var lines = span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
            return lines > FunctionLinesMax && !IsOneSwitch(method)
                ? [$"{span.Path}:{span.StartLinePosition.Line + 1}: a function of {lines} lines."]
                : [];
        });

    /// <summary>The length that a share of the files does not exceed.</summary>
    public static int Percentile(IEnumerable<SourceFile> files, double share)
    {
        var lengths = files.Select(file => file.Lines.Count).Order().ToList();
        return lengths[(int)Math.Ceiling(share * lengths.Count) - 1];
    }

    // A fold lists every fact of its stream in one place, so that a missing one is seen.
    private static bool IsOneSwitch(BaseMethodDeclarationSyntax method) =>
        method.ExpressionBody?.Expression is SwitchExpressionSyntax;

    private static int MostLines(string path) => path switch
    {
        _ when path.EndsWith(".razor", StringComparison.Ordinal) => RazorLinesMax,
        _ when path.StartsWith("tests/", StringComparison.Ordinal) => TestLinesMax,
        _ => SourceLinesMax,
    };
}
