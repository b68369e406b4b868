using System.Reflection;
using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Tests.House;

public sealed class SummaryTests
{
    private static readonly SourceFile Common = Repository.File("Directory.Build.props");

    private static IReadOnlyList<SourceFile> WhatCouldSilence =>
    [
        .. Repository.Files("src/", ".cs", ".razor", ".csproj", ".props", ".targets", ".editorconfig"),
        .. Repository.Files("ops/", ".props", ".targets"), Repository.File(".editorconfig"),
    ];

    [Fact]
    public void The_compiler_asks_for_a_summary_and_nobody_silences_it() =>
        Summaries.CheckSettings(Common, WhatCouldSilence).AssertClean();

    [Theory]
    [InlineData(typeof(IFact))]
    [InlineData(typeof(HouseJson))]
    public void Every_public_type_has_a_summary(Type ofAssembly)
    {
        var assembly = ofAssembly.Assembly;
        var types = assembly.GetExportedTypes().Where(IsOurs);

        Summaries.CheckTypes(types, DocumentOf(assembly)).AssertClean();
    }

    [Theory]
    [InlineData("src/Planted.csproj", "<NoWarn>$(NoWarn);CS1591</NoWarn>")]
    [InlineData("src/Planted.csproj", "<NoWarn>1591</NoWarn>")]
    [InlineData("src/Planted.csproj", "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")]
    [InlineData("src/Planted.cs", "#pragma warning disable CS1591")]
    [InlineData("src/Planted.cs", "#pragma warning disable")]
    [InlineData(".editorconfig", "dotnet_diagnostic.CS1591.severity = none")]
    public void A_planted_silence_is_found(string path, string line) =>
        Summaries.CheckSettings(Common, [new SourceFile(path, line)]).AssertCatches(line);

    [Fact]
    public void A_planted_missing_setting_is_found()
    {
        var off = Common.Text.Replace("<GenerateDocumentationFile>true", "<Documentation>", StringComparison.Ordinal);

        Summaries.CheckSettings(Common with { Text = off }, [])
            .AssertCatches("<GenerateDocumentationFile>true is missing");
    }

    [Fact]
    public void A_planted_type_without_a_summary_is_found()
    {
        var document = XDocument.Parse("<doc><member name='T:Planted'><summary> </summary></member></doc>");

        Summaries.CheckTypes([typeof(SummaryTests)], document).AssertCatches("SummaryTests has no summary");
    }

    // Pages are generated from their markup; the host's generated program is nobody's.
    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Safety.", StringComparison.Ordinal) == true
        && !typeof(IComponent).IsAssignableFrom(type) && type.Name != "_Imports";

    private static XDocument DocumentOf(Assembly assembly) =>
        XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml"));
}
