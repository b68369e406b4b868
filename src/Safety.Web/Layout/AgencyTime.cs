using Safety.Core.Staff;

namespace Safety.Web.Layout;

/// <summary>The clock that pages show: the moment that rules, in the agency's time zone.</summary>
/// <param name="clock">The clock that rules.</param>
public sealed class AgencyTime(TimeProvider clock)
{
    /// <summary>The agency's zone.</summary>
    public TimeZoneInfo Zone => clock.LocalTimeZone;

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The date at the agency.</summary>
    public DateOnly Today => DayOf(Now);

    /// <summary>The date at the agency at a moment.</summary>
    public DateOnly DayOf(DateTimeOffset moment) =>
        WallClock.DayOf(Zone, moment);

    /// <summary>The moment (UTC) at which a day begins at the agency.</summary>
    public DateTimeOffset BeginOf(DateOnly day) => Moment(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>A moment as the agency's clock shows it, to the minute, for a field that a person fills in.</summary>
    public DateTime Local(DateTimeOffset moment)
    {
        var local = TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
        return new DateTime(local.Year, local.Month, local.Day, local.Hour, local.Minute, 0);
    }

    /// <summary>The moment (UTC) that a person means when they write a time on the agency's clock.</summary>
    public DateTimeOffset Moment(DateTime local)
    {
        var plain = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        return new DateTimeOffset(plain, Zone.GetUtcOffset(plain)).ToUniversalTime();
    }
}
