using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Core.Visits;

namespace Safety.Core.Tests.Staff;

public sealed class CanaryTests
{
    private static readonly DateTimeOffset Nine = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);
    private static readonly StaffId Real = new(new Guid("01980000-0000-7000-8000-000000000001"));

    [Fact]
    public void The_directory_knows_it_by_its_ids_and_lists_it_nowhere()
    {
        var team = Team.Evolve(null, Canary.Team.Value, new TeamFormed(Canary.Team, "Canary", null, Nine));
        var directory = StaffDirectory.Of(
            [Manager(Canary.Mailbox), Manager(Canary.Worker), Manager(Real)], [team]);

        Assert.Equal([Real], directory.Everybody.Select(member => member.Staff));
        Assert.Equal([Real], directory.WhoHold(StaffRole.Manager));
        Assert.Equal([Real], directory.Working);
        Assert.Empty(directory.Teams);
        Assert.NotNull(directory.Find(Canary.Team));
        Assert.NotNull(directory.ReachOf(Canary.Mailbox, Nine));
    }

    [Fact]
    public void Its_visit_is_overdue_the_moment_it_ends() =>
        Assert.Equal(TimeSpan.Zero, VisitTimes.OfCanary(PolicyInForce.Default).OverrunAfter);

    private static StaffMember Manager(StaffId id) => StaffMember.Evolve(
        StaffMember.Evolve(null, id.Value, new StaffMemberJoined(
            id, "Invented", "Invented", "invented@example.org", null, new(2020, 1, 6), null, Nine)),
        id.Value, new RoleGranted(id, StaffRole.Manager, null, Nine));
}
