using Safety.Core.Staff;

namespace Safety.Core.Tests.Staff;

public sealed class WorkingDaysTests
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    [Theory]
    [InlineData("Monday and three days is Thursday", "2026-03-02T10:00Z", 3, "2026-03-05T10:00Z")]
    [InlineData("Friday and three days is Wednesday", "2026-03-06T10:00Z", 3, "2026-03-11T10:00Z")]
    [InlineData("Saturday and three days is Wednesday", "2026-03-07T10:00Z", 3, "2026-03-11T10:00Z")]
    [InlineData("Sunday and one day is Monday", "2026-03-08T10:00Z", 1, "2026-03-09T10:00Z")]
    [InlineData("no days is the same moment", "2026-03-07T10:00Z", 0, "2026-03-07T10:00Z")]
    [InlineData("over the change to summer time the local hour stays", "2026-03-27T10:00Z", 1, "2026-03-30T09:00Z")]
    [InlineData("late on Sunday in London is Monday there in summer", "2026-07-05T23:30Z", 1, "2026-07-06T23:30Z")]
    public void Working_days_are_counted_in_the_agencys_zone(string sentence, string from, int days, string due)
    {
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        var found = WorkingDays.After(DateTimeOffset.Parse(from, culture), days, London);
        Assert.True(DateTimeOffset.Parse(due, culture) == found, $"{sentence}, but was {found:u}");
        Assert.Equal(TimeSpan.Zero, found.Offset);
    }

    [Fact]
    public void A_local_time_that_summer_time_leaves_out_becomes_an_hour_later()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("Invented", TimeSpan.Zero, "Invented", "Winter", "Summer",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(new DateTime(2026, 1, 1), new DateTime(2026, 12, 31),
                TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 1, 0, 0), 3, 3),
                TimeZoneInfo.TransitionTime.CreateFixedDateRule(new DateTime(1, 1, 1, 2, 0, 0), 10, 6)),
        ]);
        var monday = new DateTimeOffset(2026, 3, 2, 1, 30, 0, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 1, 30, 0, TimeSpan.Zero), WorkingDays.After(monday, 1, zone));
    }
}
