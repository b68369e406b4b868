namespace Safety.Core.Staff;

/// <summary>Working days: Monday to Friday in the agency's time zone. Public holidays are not known yet.</summary>
public static class WorkingDays
{
    /// <summary>
    /// The moment so many working days later, at the same local time of day, as UTC. A local time that the change to
    /// summer time leaves out becomes the same time one hour later. Friday 10:00 and three days is Wednesday 10:00.
    /// </summary>
    public static DateTimeOffset After(DateTimeOffset from, int workingDays, TimeZoneInfo zone)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(workingDays, 366);
        var local = TimeZoneInfo.ConvertTime(from, zone).DateTime;
        for (var left = workingDays; left > 0;)
        {
            local = local.AddDays(1);
            if (local.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) left--;
        }

        if (zone.IsInvalidTime(local)) local = local.AddHours(1);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
