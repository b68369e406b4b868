using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class TeamTests
{
    private static readonly StaffMember Manager = Member(Bo, Granted(Bo, StaffRole.Manager));
    private static readonly IReadOnlySet<StaffId> Working = new HashSet<StaffId> { Ada, Bo, Cy };

    private static readonly EscalationLadder Ladder = new(
        [new LadderStep([new LadderTarget(LadderRole.Person, Bo)], TimeSpan.FromMinutes(5))]);

    private static LadderStep Step(params LadderTarget[] targets) => new(targets);

    private static Outcome<Team> Asked(params LadderStep[] steps) =>
        GivenNorth().When(team => SetEscalationLadder.Decide(new(North, new(steps)), team, Working, Admin, Ten));

    [Fact]
    public void A_team_is_formed_once()
    {
        Scenario.Given<Team>(North.Value).When(team => FormTeam.Decide(new(North, " North "), team, Admin, Nine))
            .Then(NorthFormed);
        GivenNorth(new TeamRenamed(North, "Northern", Cy, Ten))
            .When(team => FormTeam.Decide(new(North, "North"), team, Admin, Eleven)).ThenNothing();
    }

    [Fact]
    public void Forming_a_team_has_its_refusals()
    {
        GivenNorth().When(team => FormTeam.Decide(new(North, "South"), team, Admin, Ten))
            .ThenRefused<FormTeam.AlreadyFormed>();
        Scenario.Given<Team>(North.Value).When(team => FormTeam.Decide(new(North, ""), team, Admin, Nine))
            .ThenRefused<BadName>();
    }

    [Fact]
    public void A_team_is_renamed()
    {
        GivenNorth().When(team => RenameTeam.Decide(new(North, "Northern"), team, Admin, Ten))
            .Then(new TeamRenamed(North, "Northern", Cy, Ten));
        GivenNorth().When(team => RenameTeam.Decide(new(North, "North"), team, Admin, Ten)).ThenNothing();
        GivenNorth().When(team => RenameTeam.Decide(new(North, " "), team, Admin, Ten)).ThenRefused<BadName>();
        Scenario.Given<Team>(North.Value).When(team => RenameTeam.Decide(new(North, "N"), team, Admin, Ten))
            .ThenRefused<NoSuchTeam>();
    }

    [Fact]
    public void A_manager_is_set_and_the_one_before_is_named()
    {
        GivenNorth().When(team => SetTeamManager.Decide(new(North, Bo), team, Manager, Admin, Ten))
            .Then(new TeamManagerSet(North, Bo, null, Cy, Ten));
        var after = GivenNorth(new TeamManagerSet(North, Cy, null, Cy, Nine))
            .When(team => SetTeamManager.Decide(new(North, Bo), team, Manager, Admin, Ten))
            .Then(new TeamManagerSet(North, Bo, Cy, Cy, Ten)).StateAfter!;
        Assert.Equal((Cy, Bo), (after.ManagerAt(Nine)!.Value, after.ManagerAt(Ten)!.Value));
        Assert.Null(after.ManagerAt(Nine.AddTicks(-1)));
    }

    [Fact]
    public void Setting_a_manager_has_its_refusals()
    {
        GivenNorth(new TeamManagerSet(North, Bo, null, Cy, Nine))
            .When(team => SetTeamManager.Decide(new(North, Bo), team, Manager, Admin, Ten)).ThenNothing();
        GivenNorth().When(team => SetTeamManager.Decide(new(North, Bo), team, null, Admin, Ten))
            .ThenRefused<SetTeamManager.NoSuchManager>();
        GivenNorth().When(team => SetTeamManager.Decide(
            new(North, Bo), team, Member(Bo, new StaffMemberLeft(Bo, Cy, Nine)), Admin, Ten))
            .ThenRefused<SetTeamManager.NoSuchManager>();
        GivenNorth().When(team => SetTeamManager.Decide(new(North, Bo), team, Member(Bo), Admin, Ten))
            .ThenRefused<SetTeamManager.IsNoManager>();
        Scenario.Given<Team>(North.Value).When(team => SetTeamManager.Decide(new(North, Bo), team, Manager, Admin, Ten))
            .ThenRefused<NoSuchTeam>();
    }

    [Fact]
    public void A_ladder_is_set_once()
    {
        var set = new EscalationLadderSet(North, Ladder, Cy, Ten);
        GivenNorth().When(team => SetEscalationLadder.Decide(new(North, Ladder), team, Working, Admin, Ten)).Then(set);
        var sameWords = new EscalationLadder(
            [.. Ladder.Steps.Select(step => step with { Targets = [.. step.Targets] })]);
        GivenNorth(set).When(team => SetEscalationLadder.Decide(new(North, sameWords), team, Working, Admin, Eleven))
            .ThenNothing();
    }

    [Fact]
    public void The_default_ladder_is_a_lawful_one() => Asked([.. EscalationLadder.Default.Steps])
        .ThenOne<EscalationLadderSet>();

    [Fact]
    public void A_ladder_has_between_one_and_ten_steps()
    {
        Asked().ThenRefused<SetEscalationLadder.BadStepCount>();
        Asked([.. Enumerable.Repeat(Ladder.Steps[0], 11)]).ThenRefused<SetEscalationLadder.BadStepCount>();
        Asked([.. Enumerable.Repeat(Ladder.Steps[0], 10)]).ThenOne<EscalationLadderSet>();
    }

    [Fact]
    public void A_step_calls_between_one_and_eight_targets_each_once()
    {
        var bo = new LadderTarget(LadderRole.Person, Bo);
        Asked(Step()).ThenRefused<SetEscalationLadder.BadTargetCount>();
        Asked(Step(bo, bo)).ThenRefused<SetEscalationLadder.BadTargetCount>();
        var nine = Enumerable.Range(0, 9)
            .Select(n => new LadderTarget(LadderRole.Person, new(new Guid(n, 0, 0, new byte[8]))));
        Asked(Step([.. nine])).ThenRefused<SetEscalationLadder.BadTargetCount>();
    }

    [Fact]
    public void A_target_is_a_role_or_a_person_who_works_here()
    {
        Asked(Step(new LadderTarget(LadderRole.Person))).ThenRefused<SetEscalationLadder.BadTarget>();
        Asked(Step(new LadderTarget(LadderRole.SafetyLead, Bo))).ThenRefused<SetEscalationLadder.BadTarget>();
        Asked(Step(new LadderTarget((LadderRole)9))).ThenRefused<SetEscalationLadder.BadTarget>();
        Asked(Step(new LadderTarget(LadderRole.Person, new(Guid.Empty))))
            .ThenRefused<SetEscalationLadder.UnknownPerson>();
    }

    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(86_401)]
    public void A_time_to_answer_lies_between_five_seconds_and_a_day(int seconds) =>
        Asked(Ladder.Steps[0] with { AnswerWithin = TimeSpan.FromSeconds(seconds) })
            .ThenRefused<SetEscalationLadder.BadAnswerTime>();

    [Fact]
    public void A_team_that_does_not_exist_gets_no_ladder() => Scenario.Given<Team>(North.Value)
        .When(team => SetEscalationLadder.Decide(new(North, Ladder), team, Working, Admin, Ten))
        .ThenRefused<NoSuchTeam>();
}
