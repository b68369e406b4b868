using System.Globalization;

namespace Safety.Web.Layout;

/// <summary>Moments and durations in words.</summary>
public static class Moments
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>
    /// The moment on the agency's clock, such as "Mon 24 Nov 2025, 14:03"; with seconds where they matter.
    /// </summary>
    public static string Absolute(DateTimeOffset at, TimeZoneInfo zone, bool seconds = false) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString(
            seconds ? "ddd d MMM yyyy, HH:mm:ss" : "ddd d MMM yyyy, HH:mm", English);

    /// <summary>The hour and minute on the agency's clock.</summary>
    public static string HourAndMinute(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm", English);

    /// <summary>The time of day on the agency's clock, with seconds.</summary>
    public static string TimeOfDay(DateTimeOffset at, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(at, zone).ToString("HH:mm:ss", English);

    /// <summary>A day below a chart, such as "24 Nov".</summary>
    public static string DayAndMonth(DateOnly day) => day.ToString("d MMM", English);

    /// <summary>A month, such as "November 2025".</summary>
    public static string Month(DateOnly month) => month.ToString("MMMM yyyy", English);

    /// <summary>The moment for machines, in UTC.</summary>
    public static string ForMachines(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", English);

    /// <summary>How far away the moment is, such as "3 min ago" or "in 2 h".</summary>
    public static string Relative(DateTimeOffset at, DateTimeOffset now)
    {
        var apart = (now - at).Duration();
        if (apart < TimeSpan.FromSeconds(10)) return at > now ? "in a moment" : "just now";
        return at > now ? $"in {Words(apart)}" : $"{Words(apart)} ago";
    }

    /// <summary>
    /// A duration, rounded down to what a person would say, such as "45 s", "3 min", "2 h 5 min", "4 days".
    /// </summary>
    public static string Words(TimeSpan duration)
    {
        var d = duration.Duration();
        if (d < TimeSpan.FromMinutes(1)) return Say((long)d.TotalSeconds, "s");
        if (d < TimeSpan.FromHours(1)) return Say((long)d.TotalMinutes, "min");
        if (d < TimeSpan.FromDays(1))
            return d.Minutes == 0 ? Say(d.Hours, "h") : $"{Say(d.Hours, "h")} {Say(d.Minutes, "min")}";
        if (d < TimeSpan.FromDays(60)) return Say(d.Days, d.Days == 1 ? "day" : "days");
        return d < TimeSpan.FromDays(730) ? Say(d.Days / 30, "months") : Say(d.Days / 365, "years");
    }

    private static string Say(long number, string unit) => string.Create(English, $"{number} {unit}");
}
