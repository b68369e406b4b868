using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class LeaveTests
{
    private static readonly DateTimeOffset Friday = Nine.AddDays(4);
    private static readonly StaffMemberLeft Left = new(Ada, Cy, Ten);
    private static readonly LeaveStarted UntilFriday = new(Ada, Nine, Friday, Cy, Nine);

    [Fact]
    public void A_leave_is_entered() =>
        GivenAda().When(ada => StartLeave.Decide(new(Ada, Nine, Friday), ada, Admin, Nine)).Then(UntilFriday);

    [Fact]
    public void A_leave_covers_its_time_and_no_more()
    {
        var leave = GivenAda(UntilFriday).State!.Leave!;
        Assert.True(leave.Covers(Nine));
        Assert.False(leave.Covers(Nine.AddTicks(-1)));
        Assert.False(leave.Covers(Friday));
        Assert.True(new LeaveSpan(Nine, null).Covers(Friday.AddYears(1)));
    }

    [Fact]
    public void The_same_leave_is_entered_once() => GivenAda(UntilFriday)
        .When(ada => StartLeave.Decide(new(Ada, Nine, Friday), ada, Admin, Ten)).ThenNothing();

    [Fact]
    public void A_second_leave_waits_for_the_end_of_the_first() => GivenAda(UntilFriday)
        .When(ada => StartLeave.Decide(new(Ada, Ten, null), ada, Admin, Ten)).ThenRefused<StartLeave.AlreadyOnLeave>();

    [Fact]
    public void After_the_expected_return_a_new_leave_can_be_entered() => GivenAda(UntilFriday)
        .When(ada => StartLeave.Decide(new(Ada, Friday, null), ada, Admin, Friday)).ThenOne<LeaveStarted>();

    [Fact]
    public void A_leave_that_cannot_be_is_refused()
    {
        GivenAda().When(ada => StartLeave.Decide(new(Ada, Ten, Nine), ada, Admin, Nine))
            .ThenRefused<StartLeave.EndsTooSoon>();
        GivenAda().When(ada => StartLeave.Decide(new(Ada, Nine, Ten), ada, Admin, Eleven))
            .ThenRefused<StartLeave.EndsTooSoon>();
        GivenAda().When(ada => StartLeave.Decide(new(Ada, Nine.AddYears(70), null), ada, Admin, Nine))
            .ThenRefused<StartLeave.LeaveTooFar>();
        GivenAda().When(ada => StartLeave.Decide(new(Ada, Nine.AddYears(-50), null), ada, Admin, Nine))
            .ThenRefused<StartLeave.LeaveTooFar>();
        GivenAda(Left).When(ada => StartLeave.Decide(new(Ada, Nine, null), ada, Admin, Eleven)).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => StartLeave.Decide(new(Ada, Nine, null), ada, Admin, Nine))
            .ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_leave_ends_once()
    {
        var ended = new LeaveEnded(Ada, Cy, Ten);
        GivenAda(UntilFriday).When(ada => EndLeave.Decide(new(Ada), ada, Admin, Ten)).Then(ended);
        GivenAda(UntilFriday, ended).When(ada => EndLeave.Decide(new(Ada), ada, Admin, Eleven)).ThenNothing();
        GivenAda().When(ada => EndLeave.Decide(new(Ada), ada, Admin, Eleven)).ThenNothing();
    }

    [Fact]
    public void A_leave_ahead_that_is_called_off_never_begins()
    {
        var after = GivenAda(new LeaveStarted(Ada, Friday, null, Cy, Nine))
            .When(ada => EndLeave.Decide(new(Ada), ada, Admin, Ten)).StateAfter!;
        Assert.False(after.Leave!.Covers(Friday));
    }

    [Fact]
    public void Ending_a_leave_has_its_refusals()
    {
        GivenAda(UntilFriday, Left).When(ada => EndLeave.Decide(new(Ada), ada, Admin, Eleven)).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => EndLeave.Decide(new(Ada), ada, Admin, Nine))
            .ThenRefused<NoSuchStaffMember>();
    }
}
