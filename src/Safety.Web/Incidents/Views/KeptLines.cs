using System.Text.RegularExpressions;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Views;

/// <summary>
/// Names the people whose ids stand in the lines of what was kept, as far as the reader may know them.
/// </summary>
internal static partial class KeptLines
{
    /// <summary>The same lines with names; an id would tell even whom the reader must not know.</summary>
    public static string Of(string body, Who who) => Person().Replace(body, line =>
        line.Groups["name"].Value + who.Of(new StaffId(Guid.Parse(line.Groups["value"].ValueSpan))).Name);

    [GeneratedRegex("^(?<name>(owner|staff): )(?<value>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$",
        RegexOptions.Multiline)]
    private static partial Regex Person();
}
