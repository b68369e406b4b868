namespace Safety.Web.Tests.House;

public sealed class LeftoverTests
{
    private static IReadOnlyList<SourceFile> Sources =>
        [.. Repository.Files("src/", ".cs"), .. Repository.Files("tests/", ".cs")];

    [Fact]
    public void No_note_to_oneself_and_no_trace_of_a_machine_is_left() =>
        Leftovers.CheckLines(Repository.All).AssertClean();

    [Fact]
    public void No_code_is_switched_off_by_a_comment() => Leftovers.CheckComments(Sources).AssertClean();

    [Theory]
    [InlineData("// TO", "DO: later")]
    [InlineData("<!-- FIX", "ME -->")]
    [InlineData("path = \"/ro", "ot/safety\"")]
    [InlineData("cd /wo", "rk/main")]
    [InlineData("/ho", "me/somebody/safety")]
    [InlineData("source = https://api.nu", "get.org/v3")]
    public void A_planted_leftover_is_found(string head, string tail) =>
        Leftovers.CheckLines([new SourceFile("src/Planted.cs", head + tail)]).AssertCatches(tail);

    [Theory]
    [InlineData("// var old = Read(path);")]
    [InlineData("// return old;")]
    [InlineData("// state.Old = 3;")]
    [InlineData("/* if (old) { */")]
    [InlineData("#region Old")]
    public void Planted_code_in_a_comment_is_found(string line) =>
        Leftovers.CheckComments([new SourceFile("src/Planted.cs", $"class Planted\n{{\n    {line}\n}}")])
            .AssertCatches("Planted.cs:3");

    [Theory]
    [InlineData("// New keys join the caller's transaction; a text without its key is lost.")]
    [InlineData("// If nobody answers (see the ladder), the next step comes.")]
    [InlineData("/// <summary>Returns what was asked.</summary>")]
    public void A_sentence_is_let_be(string line) =>
        Leftovers.CheckComments([new SourceFile("src/Planted.cs", $"class Planted\n{{\n    {line}\n}}")]).AssertClean();
}
