using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Safety.Web.Tests.House;

/// <summary>
/// What must not be left behind: notes to oneself, code that was switched off, traces of one machine.
/// </summary>
internal static partial class Leftovers
{
    // The scan for secrets names what it forbids, as this file would if it did not take its words apart.
    private const string OtherScan = "ops/scan";

    /// <summary>Looks at each line of each text file.</summary>
    public static Findings CheckLines(IEnumerable<SourceFile> files) => Findings.Of(
        files.Where(file => file.Path != OtherScan), file => file.Lines
        .Select((line, at) => (line, at))
        .Where(one => Notes().IsMatch(one.line) || Machine().IsMatch(one.line) || Registry().IsMatch(one.line))
        .Select(one => $"{file.Path}:{one.at + 1}: {one.line.Trim()}"));

    /// <summary>Looks at each comment of each source file for code, and for regions.</summary>
    public static Findings CheckComments(IEnumerable<SourceFile> files) => Findings.Of(
        files, file => CoreModel.Parse(file).GetRoot().DescendantTrivia(descendIntoTrivia: true)
            .Where(IsLeftover)
            .Select(one => $"{file.Path}:{Line(one)}: {one.ToString().Trim()}"));

    private static int Line(SyntaxTrivia one) => one.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static bool IsLeftover(SyntaxTrivia one) => one.Kind() switch
    {
        SyntaxKind.RegionDirectiveTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => Code().IsMatch(one.ToString().TrimStart('/', ' ')),
        SyntaxKind.MultiLineCommentTrivia =>
            one.ToString().Trim('/', '*', ' ').Split('\n').Any(line => Code().IsMatch(line.Trim())),
        _ => false,
    };

    // The words are taken apart so that this file does not find itself.
    [GeneratedRegex(@"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK|XX" + @"X)\b")]
    private static partial Regex Notes();

    [GeneratedRegex(
        @"(^|[\s""'=(:])/(wo" + @"rk|ro" + @"ot|Us" + @"ers)/|/ho" + @"me/(?!linuxbrew)\w|\bC:\\Us" + @"ers\b")]
    private static partial Regex Machine();

    [GeneratedRegex(
        @"\b(nu" + @"get|np" + @"mjs|py" + @"pi|gh" + @"cr|jf" + @"rog)\.(org|com|io)\b|\barti" + @"factory\b")]
    private static partial Regex Registry();

    [GeneratedRegex(
        @"^(var|if|for|foreach|while|return|await|using|public|private|internal|throw|new)\b.*[;{(]$"
        + @"|^[\w.\[\]]+( = |\().*;$|^[{}]$")]
    private static partial Regex Code();
}
