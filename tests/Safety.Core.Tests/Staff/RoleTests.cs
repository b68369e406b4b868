using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class RoleTests
{
    private static readonly StaffMemberLeft Left = new(Ada, Cy, Ten);
    private static readonly RoleGranted Admined = Granted(Ada, StaffRole.Administrator);

    [Fact]
    public void A_role_is_given_once()
    {
        GivenAda().When(ada => GrantRole.Decide(new(Ada, StaffRole.Manager), ada, Admin, Ten))
            .Then(new RoleGranted(Ada, StaffRole.Manager, Cy, Ten));
        GivenAda(Granted(Ada, StaffRole.Manager))
            .When(ada => GrantRole.Decide(new(Ada, StaffRole.Manager), ada, Admin, Ten)).ThenNothing();
    }

    [Fact]
    public void Roles_that_cannot_be_given_are_refused()
    {
        GivenAda().When(ada => GrantRole.Decide(new(Ada, (StaffRole)77), ada, Admin, Ten))
            .ThenRefused<GrantRole.UnknownRole>();
        GivenAda(Left).When(ada => GrantRole.Decide(new(Ada, StaffRole.Staff), ada, Admin, Eleven))
            .ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value)
            .When(ada => GrantRole.Decide(new(Ada, StaffRole.Staff), ada, Admin, Ten)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_role_is_taken_back_once()
    {
        GivenAda(Granted(Ada, StaffRole.Manager))
            .When(ada => WithdrawRole.Decide(new(Ada, StaffRole.Manager), ada, 0, Admin, Ten))
            .Then(new RoleWithdrawn(Ada, StaffRole.Manager, Cy, Ten));
        GivenAda().When(ada => WithdrawRole.Decide(new(Ada, StaffRole.Manager), ada, 0, Admin, Ten)).ThenNothing();
    }

    [Fact]
    public void Taking_a_role_back_has_its_refusals()
    {
        GivenAda(Admined, Left)
            .When(ada => WithdrawRole.Decide(new(Ada, StaffRole.Administrator), ada, 1, Admin, Eleven))
            .ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value)
            .When(ada => WithdrawRole.Decide(new(Ada, StaffRole.Manager), ada, 0, Admin, Ten))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void The_last_administrator_keeps_the_role() =>
        GivenAda(Admined).When(ada => WithdrawRole.Decide(new(Ada, StaffRole.Administrator), ada, 0, Admin, Ten))
            .ThenRefused<LastAdministrator>();

    [Fact]
    public void One_of_two_administrators_may_lose_the_role() =>
        GivenAda(Admined).When(ada => WithdrawRole.Decide(new(Ada, StaffRole.Administrator), ada, 1, Admin, Ten))
            .ThenOne<RoleWithdrawn>();

    [Fact]
    public void A_person_leaves_once()
    {
        GivenAda().When(ada => LeaveStaff.Decide(new(Ada), ada, 0, Admin, Ten)).Then(Left);
        GivenAda(Left).When(ada => LeaveStaff.Decide(new(Ada), ada, 0, Admin, Eleven)).ThenNothing();
    }

    [Fact]
    public void The_last_administrator_cannot_leave() =>
        GivenAda(Admined).When(ada => LeaveStaff.Decide(new(Ada), ada, 0, Admin, Ten)).ThenRefused<LastAdministrator>();

    [Fact]
    public void One_of_two_administrators_may_leave() =>
        GivenAda(Admined).When(ada => LeaveStaff.Decide(new(Ada), ada, 1, Admin, Ten)).Then(Left);

    [Fact]
    public void Nobody_unknown_leaves() => Scenario.Given<StaffMember>(Ada.Value)
        .When(ada => LeaveStaff.Decide(new(Ada), ada, 1, Admin, Ten)).ThenRefused<NoSuchStaffMember>();

    [Fact]
    public void Whoever_left_holds_no_role() =>
        Assert.False(GivenAda(Admined, Left).State!.Has(StaffRole.Administrator));
}
