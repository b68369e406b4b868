using Safety.Core.Policy;

namespace Safety.Core.Contacts;

/// <summary>The hours in which the agency works, by its policy and on its own clock.</summary>
/// <param name="Zone">The agency's time zone.</param>
/// <param name="Policy">The policy in force.</param>
public sealed record OfficeHours(TimeZoneInfo Zone, PolicyInForce Policy)
{
    /// <summary>The day of a moment on the agency's clock.</summary>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment));

    /// <summary>When a contact was, as it counts.</summary>
    /// <param name="said">What was said of it.</param>
    /// <param name="now">The moment of recording.</param>
    public ContactTime TimeOf(ContactSaid said, DateTimeOffset now)
    {
        var at = (said.HappenedAt ?? now).ToUniversalTime();
        return new ContactTime(at, DayOf(at), said.OutOfHours ?? IsOutside(at));
    }

    private bool IsOutside(DateTimeOffset moment)
    {
        var (local, numbers) = (Local(moment), Policy.Numbers);
        // The week begins with Monday, which is the first of the working days.
        var dayOfWeek = ((int)local.DayOfWeek + 6) % 7;
        return dayOfWeek >= numbers.WorkdaysPerWeek
            || local.TimeOfDay < numbers.WorkdayBegins || local.TimeOfDay >= numbers.WorkdayEnds;
    }

    private DateTime Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone).DateTime;
}
