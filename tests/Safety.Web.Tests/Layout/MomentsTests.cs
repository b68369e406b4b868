using Safety.Web.Layout;

namespace Safety.Web.Tests.Layout;

public sealed class MomentsTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "just now")]
    [InlineData(-9, "just now")]
    [InlineData(5, "in a moment")]
    [InlineData(-45, "45 s ago")]
    [InlineData(-60, "1 min ago")]
    [InlineData(-3599, "59 min ago")]
    [InlineData(-3600, "1 h ago")]
    [InlineData(-7500, "2 h 5 min ago")]
    [InlineData(7200, "in 2 h")]
    [InlineData(-86400, "1 day ago")]
    [InlineData(-86400 * 59, "59 days ago")]
    [InlineData(-86400 * 60, "2 months ago")]
    [InlineData(-86400 * 730, "2 years ago")]
    public void How_far_away_a_moment_is_reads_as_a_person_would_say_it(int seconds, string words) =>
        Assert.Equal(words, Moments.Relative(Now.AddSeconds(seconds), Now));

    [Theory]
    [InlineData("UTC", "Tue 3 Mar 2026, 09:00")]
    [InlineData("America/Los_Angeles", "Tue 3 Mar 2026, 01:00")]
    [InlineData("Asia/Kolkata", "Tue 3 Mar 2026, 14:30")]
    public void A_moment_is_shown_on_the_agencys_clock(string zone, string words) =>
        Assert.Equal(words, Moments.Absolute(Now, TimeZoneInfo.FindSystemTimeZoneById(zone)));

    [Fact]
    public void Machines_read_the_moment_in_utc()
    {
        Assert.Equal("2026-03-03T09:00:00Z", Moments.ForMachines(Now.ToOffset(TimeSpan.FromHours(-8))));
        Assert.Equal("Tue 3 Mar 2026, 09:00:00", Moments.Absolute(Now, TimeZoneInfo.Utc, seconds: true));
        Assert.Equal("09:00:00", Moments.TimeOfDay(Now, TimeZoneInfo.Utc));
    }
}
