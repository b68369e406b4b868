namespace Safety.Core.Staff;

/// <summary>From the clock on a wall to the one moment that it means, and from a moment to its day.</summary>
public static class WallClock
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>The day that a zone has at a moment.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="moment">The moment.</param>
    public static DateOnly DayOf(TimeZoneInfo zone, DateTimeOffset moment) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime);

    /// <summary>The first day of a day's month.</summary>
    /// <param name="day">The day.</param>
    public static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    /// <summary>
    /// The first moment (UTC) at which the clock of a zone shows this time or a later one. A time that the clock shows
    /// twice means the first of the two; one that it skips means the moment at which it jumps. What is earlier on the
    /// wall is therefore never later in time, and what meets on the wall meets in time.
    /// </summary>
    /// <param name="zone">The zone. Its clock changes at most once within two days, at a whole minute.</param>
    /// <param name="local">The date and time on the wall.</param>
    public static DateTimeOffset FirstAt(TimeZoneInfo zone, DateTime local)
    {
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var (before, after) = (zone.GetUtcOffset(wall - Day), zone.GetUtcOffset(wall + Day));
        var early = new DateTimeOffset(wall - (before > after ? before : after));
        var late = new DateTimeOffset(wall - (before > after ? after : before));
        if (early == late || Shows(zone, early, wall)) return early;
        if (Shows(zone, late, wall)) return late;
        return Jump(zone, early, late, after);
    }

    private static bool Shows(TimeZoneInfo zone, DateTimeOffset moment, DateTime wall) =>
        moment.UtcDateTime + zone.GetUtcOffset(moment) == wall;

    /// <summary>The first minute within these bounds that has the later offset.</summary>
    private static DateTimeOffset Jump(
        TimeZoneInfo zone, DateTimeOffset without, DateTimeOffset with, TimeSpan after)
    {
        while (with - without > Minute)
        {
            var half = without + Minute * Math.Floor((with - without) / Minute / 2);
            if (zone.GetUtcOffset(half) == after) with = half;
            else without = half;
        }

        return with;
    }
}
