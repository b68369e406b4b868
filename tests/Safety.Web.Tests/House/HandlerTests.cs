using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Tests.House;

public sealed class HandlerTests
{
    private static IReadOnlyList<Type> All => [.. Handlers.In(typeof(Dispatcher).Assembly)];

    [Fact]
    public void A_handler_takes_its_command_and_gives_its_answer_and_nothing_else() =>
        Handlers.Check(All).AssertClean();

    [Fact]
    public void A_handler_is_small() => Handlers.CheckFiles(Repository.Files("src/Safety.Web/", ".cs")).AssertClean();

    // Commands whose decisions stand and whose door is still to be built. Whoever builds it takes them off this list.
    private static readonly HashSet<string> WithoutADoor =
    [
        "DeclareCapacity", "EndCapacityDeclaration", "EndStudentPlacement",
        "RecordTraining", "ReportAdverseEvent", "StartStudentPlacement",
    ];

    private static Findings Unasked(bool waiting) => Handlers.CheckCommands(
        Handlers.CommandsIn(typeof(IFact).Assembly).Where(type => WithoutADoor.Contains(type.Name) == waiting),
        Repository.Files("src/Safety.Web/", ".cs"));

    [Fact]
    public void Every_command_is_asked_to_decide() => Unasked(waiting: false).AssertClean();

    [Fact]
    public void No_command_waits_for_a_door_that_is_there() =>
        Assert.Equal(WithoutADoor.Count, Unasked(waiting: true).Breaches.Count);

    [Theory]
    [InlineData(typeof(TwoThingsHandler), "TwoThingsHandler gives ValueTuple`2")]
    [InlineData(typeof(TwiceHandler), "TwiceHandler must have one public method")]
    [InlineData(typeof(FormTeamHandler), "FormTeamHandler must be a static class")]
    [InlineData(typeof(OtherHandler), "OtherHandler must take the command that it is called after")]
    public void A_planted_handler_of_another_shape_is_found(Type planted, string part) =>
        Handlers.Check([planted]).AssertCatches(part);

    [Fact]
    public void A_planted_long_handler_is_found() => Handlers
        .CheckFiles([new SourceFile("src/Safety.Web/PlantedHandler.cs", string.Concat(Enumerable.Repeat("x\n", 61)))])
        .AssertCatches("61 lines, 60 at most");

    [Fact]
    public void A_planted_command_that_nobody_asks_is_found() => Handlers
        .CheckCommands(
            [typeof(FormTeam), typeof(RenameTeam)],
            [new SourceFile("src/Safety.Web/Planted.cs", "FormTeam.Decide(command, team);")])
        .AssertCatches("Nobody asks RenameTeam to decide");

    private static class TwoThingsHandler
    {
        public static (Answer Answer, object Event) Handle(FormTeam command) =>
            (Answer.AlreadySo(command.Team.Value, 0), command);
    }

    private static class TwiceHandler
    {
        public static Answer Handle(FormTeam command) => Answer.AlreadySo(command.Team.Value, 0);

        public static Answer Handle(RenameTeam command) => Answer.AlreadySo(command.Team.Value, 0);
    }

    private static class OtherHandler
    {
        public static Answer Handle(FormTeam command) => Answer.AlreadySo(command.Team.Value, 0);
    }

    private sealed class FormTeamHandler
    {
        public static Answer Handle(FormTeam command) => Answer.AlreadySo(command.Team.Value, 0);
    }
}
