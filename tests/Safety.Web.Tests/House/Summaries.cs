using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Safety.Web.Tests.House;

/// <summary>
/// Every public type and member of the source says what it means. The compiler asks; nobody may silence it.
/// </summary>
internal static partial class Summaries
{
    private static readonly string[] Settings =
    [
        "<GenerateDocumentationFile>true", "<TreatWarningsAsErrors>true", "<Nullable>enable",
        "<EnforceCodeStyleInBuild>true",
    ];

    /// <summary>Looks at the settings of all projects, and at every file of the source for a way round them.</summary>
    /// <param name="common">The settings of all projects.</param>
    /// <param name="files">Whatever could change a setting: sources, projects, editor settings.</param>
    public static Findings CheckSettings(SourceFile common, IEnumerable<SourceFile> files)
    {
        var missing = Settings.Where(setting => !common.Text.Contains(setting, StringComparison.Ordinal))
            .Select(setting => $"{common.Path}: {setting} is missing.");
        return new Findings(1, [.. missing]) + Findings.Of(files.Append(common), file => file.Lines
            .Select((line, at) => (line, at)).Where(one => Silence().IsMatch(one.line))
            .Select(one => $"{file.Path}:{one.at + 1}: {one.line.Trim()}"));
    }

    /// <summary>Looks at each public type for its summary in the compiler's own document.</summary>
    /// <param name="types">The types.</param>
    /// <param name="document">What the compiler wrote beside the assembly.</param>
    public static Findings CheckTypes(IEnumerable<Type> types, XDocument document)
    {
        var told = document.Descendants("member")
            .Where(member => member.Element("inheritdoc") is not null
                || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")?.Value).ToHashSet();
        return Findings.Of(types, type => told.Contains("T:" + type.FullName!.Replace('+', '.'))
            ? []
            : [$"{type.FullName} has no summary."]);
    }

    [GeneratedRegex(
        @"(NoWarn|NotAsErrors|pragma\s+warning\s+disable|dotnet_diagnostic|SuppressMessage).*\b(CS)?(1591|1573)\b"
        + @"|(NoWarn|pragma\s+warning\s+disable).*CS8509|pragma\s+warning\s+disable\s*$"
        + @"|dotnet_diagnostic\.CS8509\.severity\s*=(?!\s*error)"
        + "|<(GenerateDocumentationFile|TreatWarningsAsErrors|Nullable)>(?!true|enable)", RegexOptions.IgnoreCase)]
    private static partial Regex Silence();
}
