namespace Safety.Web.Tests.House;

public sealed class ClockTests
{
    private static readonly SourceFile Project = Repository.File("src/Safety.Core/Safety.Core.csproj");
    private static readonly SourceFile List = Repository.File("src/Safety.Core/BannedSymbols.txt");

    [Fact]
    public void The_build_refuses_a_clock_dice_and_io_in_the_core() => Clocks.CheckBuild(Project, List).AssertClean();

    [Fact]
    public void The_core_uses_no_clock_no_dice_and_no_io() => Clocks.Check(CoreModel.Real.Value).AssertClean();

    [Fact]
    public void The_shell_has_one_clock() =>
        Clocks.CheckShell(Repository.Files("src/Safety.Web/", ".cs", ".razor")).AssertClean();

    [Fact]
    public void A_planted_second_clock_is_found() => Clocks
        .CheckShell([new SourceFile("src/Safety.Web/Planted.razor", "<p>@DateTime.UtcNow</p>")])
        .AssertCatches("@DateTime.UtcNow");

    [Fact]
    public void A_planted_gap_in_the_build_is_found()
    {
        var gap = List with { Text = List.Text.Replace("T:System.Random;", "", StringComparison.Ordinal) };
        var off = Project with { Text = Project.Text.Replace("<AdditionalFiles", "<None", StringComparison.Ordinal) };

        Clocks.CheckBuild(Project, gap).AssertCatches("T:System.Random is not banned");
        Clocks.CheckBuild(off, List).AssertCatches("BannedSymbols.txt\" is missing");
    }

    [Theory]
    [InlineData("DateTimeOffset.UtcNow", "UtcNow")]
    [InlineData("System.DateTime.Now", "Now")]
    [InlineData("TimeProvider.System.GetUtcNow()", "TimeProvider")]
    [InlineData("Guid.NewGuid()", "NewGuid")]
    [InlineData("new Random(1).Next()", "Random")]
    [InlineData("Environment.TickCount64", "Environment")]
    [InlineData("File.ReadAllText(\"x\")", "File")]
    [InlineData("new HttpClient()", "HttpClient")]
    [InlineData("Task.CompletedTask", "Task")]
    public void A_planted_clock_or_die_is_found(string code, string name)
    {
        var planted = new SourceFile(
            "src/Safety.Core/Policy/Planted.cs",
            $"namespace Safety.Core.Policy; internal static class Planted {{ static object No() => {code}; }}");

        Clocks.Check(CoreModel.Real.Value.With(planted)).AssertCatches($"may not use '{name}'");
    }

    [Fact]
    public void A_planted_way_round_the_build_is_found() => Clocks
        .Check(CoreModel.Real.Value.With(new SourceFile(
            "src/Safety.Core/Policy/Planted.cs", "#pragma warning disable RS0030\nnamespace Safety.Core.Policy;")))
        .AssertCatches("RS0030 may not be switched off");
}
