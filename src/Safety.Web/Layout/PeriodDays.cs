using System.Globalization;

namespace Safety.Web.Layout;

/// <summary>The first and the last day of what a page shows, by the agency's calendar.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public sealed record PeriodDays(DateOnly From, DateOnly Until)
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>The days in an address; without any, or with none that can be meant, the last of a length.</summary>
    /// <param name="from">The first day as it was typed, or null.</param>
    /// <param name="until">The last day as it was typed, or null.</param>
    /// <param name="today">Today.</param>
    /// <param name="length">How long the time is when nobody says.</param>
    public static PeriodDays Of(string? from, string? until, DateOnly today, TimeSpan length)
    {
        var last = DayIn(until) ?? today;
        return new(DayIn(from) ?? last.AddDays(-(int)length.TotalDays), last);
    }

    /// <summary>The moment at which it begins.</summary>
    public DateTimeOffset Begin(AgencyTime time) => time.BeginOf(From);

    /// <summary>The moment at which its last day is over.</summary>
    public DateTimeOffset End(AgencyTime time) => time.BeginOf(Until.AddDays(1));

    /// <summary>A day as a field of the browser wants it.</summary>
    public string Text(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>A day in an address, or null when there is none that can be meant.</summary>
    public static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day.Year is > 1900 and < 9000 ? day : null;
}
