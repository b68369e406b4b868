using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Night = new(new TimeOnly(22, 0), new TimeOnly(7, 0));
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    [Theory]
    [InlineData("2026-01-15T20:59:59Z", false)]
    [InlineData("2026-01-15T21:00:00Z", true)]
    [InlineData("2026-01-16T05:59:59Z", true)]
    [InlineData("2026-01-16T06:00:00Z", false)]
    [InlineData("2026-07-15T20:00:00Z", true)]
    [InlineData("2026-07-16T05:00:00Z", false)]
    public void They_follow_the_clock_on_the_agencys_wall_in_winter_and_summer(string moment, bool quiet)
    {
        var at = DateTimeOffset.Parse(moment, System.Globalization.CultureInfo.InvariantCulture);
        var directory = StaffDirectory.Of([GivenAda(new QuietHoursSet(Ada, Night, Bo, Nine)).State!], []);

        Assert.Equal(quiet, directory.AtWallsOf(Berlin).ReachOf(Ada, at)!.Quiet);
    }

    [Fact]
    public void A_person_sets_and_ends_them()
    {
        GivenAda().When(ada => SetQuietHours.Decide(new(Ada, Night), ada, Admin, Nine))
            .Then(new QuietHoursSet(Ada, Night, Admin.Staff, Nine));
        GivenAda(new QuietHoursSet(Ada, Night, Bo, Nine))
            .When(ada => SetQuietHours.Decide(new(Ada, null), ada, Admin, Nine))
            .Then(new QuietHoursSet(Ada, null, Admin.Staff, Nine));
    }

    [Theory]
    [InlineData(22, 22)]
    [InlineData(18, 9)]
    public void Nobody_is_out_of_reach_for_most_of_a_day(int from, int until) =>
        GivenAda().When(ada => SetQuietHours.Decide(
                new(Ada, new QuietHours(new TimeOnly(from, 0), new TimeOnly(until, 0))), ada, Admin, Nine))
            .ThenRefused<SetQuietHours.BadHours>();

    [Fact]
    public void Of_somebody_unknown_nothing_is_set() => Scenario.Given<StaffMember>(Ada.Value)
        .When(ada => SetQuietHours.Decide(new(Ada, Night), ada, Admin, Nine))
        .ThenRefused<NoSuchStaffMember>();
}
