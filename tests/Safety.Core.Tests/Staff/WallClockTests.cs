using Safety.Core.Staff;

namespace Safety.Core.Tests.Staff;

public sealed class WallClockTests
{
    [Theory]
    [InlineData("Europe/London", "2026-07-01 12:00", "2026-07-01 11:00")]
    [InlineData("Europe/London", "2026-03-29 01:30", "2026-03-29 01:00")] // skipped: the next that there is
    [InlineData("Europe/London", "2026-10-25 01:30", "2026-10-25 00:30")] // shown twice: the first
    [InlineData("Europe/London", "2026-10-25 02:00", "2026-10-25 02:00")]
    [InlineData("America/New_York", "2026-03-08 02:59", "2026-03-08 07:00")]
    [InlineData("America/New_York", "2026-11-01 01:00", "2026-11-01 05:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-04 02:10", "2026-10-03 15:30")] // the clock jumps by half an hour
    [InlineData("Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04 14:45")]
    [InlineData("Africa/Cairo", "2026-04-24 00:00", "2026-04-23 22:00")] // midnight itself is skipped
    [InlineData("Asia/Kolkata", "2026-03-29 01:30", "2026-03-28 20:00")]
    public void A_time_on_the_wall_means_one_moment(string zone, string wall, string utc) => Assert.Equal(
        new DateTimeOffset(DateTime.Parse(utc, null), TimeSpan.Zero),
        WallClock.FirstAt(TimeZoneInfo.FindSystemTimeZoneById(zone), DateTime.Parse(wall, null)));
}
