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

    [Fact]
    public void Every_command_is_asked_to_decide() => Handlers.CheckCommands(
        Handlers.CommandsIn(typeof(IFact).Assembly), Repository.Files("src/Safety.Web/", ".cs")).AssertClean();

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
