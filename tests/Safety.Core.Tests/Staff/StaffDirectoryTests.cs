using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class StaffDirectoryTests
{
    private static readonly StaffMember AdaInNorth = GivenAda().State!;
    private static readonly StaffMember BoManager = Member(Bo, Granted(Bo, StaffRole.Manager));
    private static readonly StaffMember CyManager = Member(Cy, Granted(Cy, StaffRole.Manager),
        Granted(Cy, StaffRole.Administrator));
    private static readonly Team NorthUnderCyThenBo = Team(
        North, new TeamManagerSet(North, Cy, null, Cy, Nine), new TeamManagerSet(North, Bo, Cy, Cy, Ten));

    private static readonly StaffDirectory Everyone =
        StaffDirectory.Of([CyManager, BoManager, AdaInNorth], [NorthUnderCyThenBo]);

    [Fact]
    public void The_manager_is_the_one_of_that_moment()
    {
        Assert.Equal(Cy, Everyone.ManagerOf(Ada, Nine));
        Assert.Equal(Bo, Everyone.ManagerOf(Ada, Ten));
        Assert.True(Everyone.IsManagerOf(Cy, Ada, Nine));
        Assert.False(Everyone.IsManagerOf(Cy, Ada, Ten));
        Assert.True(Everyone.IsManagerOf(Bo, Ada, Ten));
    }

    [Fact]
    public void A_move_ends_the_relation_to_the_old_manager_from_that_moment_on()
    {
        var moved = GivenAda(new StaffMemberMovedTeam(Ada, North, South, Cy, Eleven)).State!;
        var after = Everyone.With(moved);
        Assert.True(after.IsManagerOf(Bo, Ada, Ten));
        Assert.False(after.IsManagerOf(Bo, Ada, Eleven));
    }

    [Fact]
    public void A_role_that_was_withdrawn_opens_nothing_the_past_included()
    {
        var after = Everyone.With(Member(Cy, Granted(Cy, StaffRole.Manager),
            new RoleWithdrawn(Cy, StaffRole.Manager, Bo, Eleven)));
        Assert.False(after.IsManagerOf(Cy, Ada, Nine));
        Assert.False(after.Manages(Cy, North, Nine));
    }

    [Fact]
    public void A_manager_who_left_manages_nobody()
    {
        var after = Everyone.With(Member(Bo, Granted(Bo, StaffRole.Manager), new StaffMemberLeft(Bo, Cy, Eleven)));
        Assert.False(after.IsManagerOf(Bo, Ada, Ten));
        Assert.Empty(after.ManagedBy(Bo));
        Assert.DoesNotContain(Bo, after.Working);
    }

    [Fact]
    public void Nobody_is_their_own_manager()
    {
        var bo = Scenario.Fold<StaffMember>(Bo.Value, null,
            [Joined(Bo, "Bo Example", North), Granted(Bo, StaffRole.Manager)])!;
        var after = Everyone.With(bo);
        Assert.Null(after.ManagerOf(Bo, Ten));
        Assert.False(after.IsManagerOf(Bo, Bo, Ten));
        Assert.True(after.Manages(Bo, North, Ten));
    }

    [Fact]
    public void An_unknown_person_has_no_manager_and_manages_nobody()
    {
        var stranger = new StaffId(Guid.Empty);
        Assert.Null(Everyone.ManagerOf(stranger, Ten));
        Assert.False(Everyone.IsManagerOf(stranger, Ada, Ten));
        Assert.False(Everyone.IsManagerOf(Bo, stranger, Ten));
        Assert.False(Everyone.Manages(stranger, North, Ten));
        Assert.False(Everyone.Manages(Bo, South, Ten));
    }

    [Fact]
    public void It_knows_who_is_what_and_where()
    {
        Assert.Equal([Bo, Cy], Everyone.WithRole(StaffRole.Manager).Select(member => member.Staff));
        Assert.Empty(Everyone.WithRole(StaffRole.SafetyLead));
        Assert.Equal([Ada], Everyone.MembersOf(North).Select(member => member.Staff));
        Assert.Equal([North.Value], Everyone.ManagedBy(Bo).Select(team => team.Id));
        Assert.Empty(Everyone.ManagedBy(Cy));
        Assert.Equal((0, 1), (Everyone.AdministratorsBesides(Cy), Everyone.AdministratorsBesides(Ada)));
        Assert.Equal(3, Everyone.Working.Count);
    }

    [Fact]
    public void It_has_a_name_for_every_id()
    {
        Assert.Equal("Ada Example", Everyone.NameOf(Ada.Value));
        Assert.Equal("North", Everyone.NameOf(North.Value));
        Assert.Equal("somebody unknown", Everyone.NameOf(Guid.Empty));
    }

    [Fact]
    public void A_team_without_its_own_ladder_has_the_default()
    {
        var own = new EscalationLadder([new LadderStep([new LadderTarget(LadderRole.SafetyLead)])]);
        var after = Everyone.With(Team(North, new EscalationLadderSet(North, own, Cy, Ten)));
        Assert.Equal(own, after.LadderOf(North));
        Assert.Equal(EscalationLadder.Default, Everyone.LadderOf(North));
        Assert.Equal(EscalationLadder.Default, Everyone.LadderOf(null));
    }

    [Fact]
    public void The_same_people_in_another_order_give_the_same_lists() => Assert.Equal(
        Everyone.Everybody.Select(member => member.Id),
        StaffDirectory.Of([BoManager, AdaInNorth, CyManager], []).Everybody.Select(member => member.Id));

    [Fact]
    public void Nobody_is_in_the_empty_one()
    {
        Assert.Empty(StaffDirectory.Empty.Everybody);
        Assert.Empty(StaffDirectory.Empty.Teams);
    }
}
