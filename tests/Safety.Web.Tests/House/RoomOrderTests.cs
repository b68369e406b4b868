using Microsoft.CodeAnalysis;

namespace Safety.Web.Tests.House;

public sealed class RoomOrderTests
{
    private static CoreModel Core => CoreModel.Real.Value;

    [Fact]
    public void The_core_is_understood_from_its_sources_alone()
    {
        var wrong = Core.Compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).ToList();

        Assert.True(Core.Trees.Count > 50, "The core has more files than that.");
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(10)));
    }

    [Fact]
    public void A_room_uses_only_what_stands_before_it_and_neither_states_nor_commands_of_others() =>
        RoomOrder.Check(Core).AssertClean();

    [Theory]
    [InlineData("Staff", "using Safety.Core.Clients;", "", "Staff may not use Clients")]
    [InlineData("Clients", "", "static object No() => new Safety.Core.Policy.PolicyNumbers();", "must be a using line")]
    [InlineData("Clients", "using P = Safety.Core.Policy.PolicyNumbers;", "static P? N => null;", "may not use Policy")]
    [InlineData("Policy", "using Safety.Core.Staff;", "static Team? No => null;", "Team, a state of Staff")]
    [InlineData("Policy", "using Safety.Core.Staff;", "static FormTeam? No => null;", "FormTeam, a command of Staff")]
    [InlineData("Policy", "using Safety.Core.Staff;", "static object N => new JoinStaff.AlreadyJoined();", "a command")]
    [InlineData("Policy", "global using Safety.Core.Staff;", "", "a global using hides")]
    [InlineData("Everything", "", "", "is no room of the core")]
    public void A_planted_look_into_another_room_is_found(string room, string use, string member, string part)
    {
        var planted = new SourceFile(
            $"src/Safety.Core/{room}/Planted.cs",
            $"{use}\nnamespace Safety.Core.{room};\ninternal static class Planted {{ {member} }}");

        RoomOrder.Check(Core.With(planted)).AssertCatches(part);
    }

    [Fact]
    public void A_state_that_is_reached_without_being_named_is_found()
    {
        var planted = new SourceFile(
            "src/Safety.Core/Policy/Planted.cs",
            """
            using Safety.Core.Language;
            using Safety.Core.Staff;
            namespace Safety.Core.Policy;
            internal static class Planted
            {
                static bool No(StaffDirectory all, StaffId id) { var one = all.Find(id); return one!.Roles.Count > 0; }
            }
            """);

        RoomOrder.Check(Core.With(planted)).AssertCatches("StaffMember, a state of Staff (Roles)");
    }

    [Fact]
    public void A_file_lies_in_the_folder_of_its_room() => RoomOrder
        .Check(Core.With(new SourceFile("src/Safety.Core/Staff/Planted.cs", "namespace Safety.Core.Policy;")))
        .AssertCatches("lies elsewhere");

    [Fact]
    public void No_folder_and_no_namespace_gathers_everything() =>
        RoomOrder.CheckNames([.. Repository.Files("src/", ".cs", ".razor"), .. Repository.Files("tests/", ".cs")])
            .AssertClean();

    [Theory]
    [InlineData("src/Safety.Web/Helpers/Dates.cs", "namespace Safety.Web;")]
    [InlineData("src/Safety.Core/Staff/Dates.cs", "namespace Safety.Core.Staff.Common;")]
    public void A_planted_drawer_for_everything_is_found(string path, string text) =>
        RoomOrder.CheckNames([new SourceFile(path, text)]).AssertCatches("nothing may live in");
}
