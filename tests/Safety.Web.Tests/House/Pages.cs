using System.Text.RegularExpressions;

namespace Safety.Web.Tests.House;

/// <summary>
/// A page asks the dispatcher and reads views; it never holds a session of the store. A page's scope lives as long as
/// its circuit, and a session that old would show what was true when the page was opened.
/// </summary>
internal static partial class Pages
{
    /// <summary>Looks at each page and the code beside it.</summary>
    public static Findings Check(IEnumerable<SourceFile> files) => Findings.Of(files, file => file.Lines
        .Select((line, at) => (line, at)).Where(one => Store().IsMatch(one.line))
        .Select(one => $"{file.Path}:{one.at + 1}: {one.line.Trim()}"));

    [GeneratedRegex(
        @"\b(IDocumentSession|IQuerySession|IDocumentStore|NpgsqlDataSource|NpgsqlConnection|IMessageBus|Ledger)\b")]
    private static partial Regex Store();
}
