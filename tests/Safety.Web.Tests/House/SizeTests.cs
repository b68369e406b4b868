namespace Safety.Web.Tests.House;

public sealed class SizeTests
{
    private static IReadOnlyList<SourceFile> Sources => Repository.Files("src/", ".cs", ".razor");

    private static IReadOnlyList<SourceFile> Tests => Repository.Files("tests/", ".cs");

    [Fact]
    public void Files_are_short() => Sizes.CheckFiles([.. Sources, .. Tests]).AssertClean();

    [Fact]
    public void Lines_are_short() => Sizes.CheckLines([.. Sources, .. Tests]).AssertClean();

    [Fact]
    public void Functions_are_short() =>
        Sizes.CheckFunctions([.. Repository.Files("src/", ".cs"), .. Tests]).AssertClean();

    [Fact]
    public void Most_source_files_are_much_shorter_than_the_longest_may_be()
    {
        var half = Sizes.Percentile(Sources, 0.5);
        var most = Sizes.Percentile(Sources, 0.9);

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{Sources.Count} source files: p50 {half} lines (aim {Sizes.MedianLinesAim}), p90 {most}.");
        Assert.True(most <= Sizes.NinetiethLinesMax, $"A tenth of the source files have {most} lines or more.");
    }

    [Theory]
    [InlineData("src/Safety.Core/Staff/Planted.cs", 201, "201 lines, 200 at most")]
    [InlineData("tests/Safety.Core.Tests/Planted.cs", 301, "301 lines, 300 at most")]
    [InlineData("src/Safety.Web/Staff/Planted.razor", 121, "121 lines, 120 at most")]
    public void A_planted_long_file_is_found(string path, int lines, string part) =>
        Sizes.CheckFiles([new SourceFile(path, string.Join("\n", Enumerable.Repeat("x", lines)))]).AssertCatches(part);

    [Theory]
    [InlineData("src/Safety.Core/Staff/Planted.cs", 200)]
    [InlineData("tests/Safety.Core.Tests/Planted.cs", 300)]
    [InlineData("src/Safety.Web/Staff/Planted.razor", 120)]
    public void A_file_that_just_fits_is_let_be(string path, int lines) => Sizes
        .CheckFiles([new SourceFile(path, string.Join("\n", Enumerable.Repeat(new string('x', 120), lines)) + "\n")])
        .AssertClean();

    [Fact]
    public void A_planted_long_line_is_found() =>
        Sizes.CheckLines([new SourceFile("src/Planted.cs", "x\n" + new string('x', 121))])
            .AssertCatches("Planted.cs:2: 121");

    [Fact]
    public void A_planted_long_function_is_found()
    {
        var body = string.Concat(Enumerable.Repeat("        No();\n", 39));
        var planted = new SourceFile("src/Planted.cs", $"class Planted\n{{\n    void No()\n    {{\n{body}    }}\n}}");

        Sizes.CheckFunctions([planted]).AssertCatches("a function of 41 lines");
    }
}
