using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Safety.Core.Language;

namespace Safety.Web.Staff.Rotas;

/// <summary>An event of a calendar that comes every week.</summary>
internal static class CalendarWeek
{
    /// <summary>Reads it as a weekly turn.</summary>
    public static CalendarRow Of(
        CalendarEvent one, RecurrenceRule rule, DateTime starts, TimeSpan lasts, IReadOnlyList<StaffId> people,
        TimeZoneInfo zone)
    {
        var rules = one.Properties.Count(each => each.Name is "RRULE" or "EXRULE");
        if (rules > 1 || !IsPlain(rule, starts.DayOfWeek))
            return CalendarRow.Refused("It comes in another way than every week on the day on which it begins.");
        var until = rule.Until;
        return new(
            ImportedAs.WeeklyTurn, "It comes every week.", people,
            Turn: new(starts.DayOfWeek, TimeOnly.FromDateTime(starts), lasts, people),
            LastOn: until is null ? null : Day(until, zone),
            LeftOut: [.. one.ExceptionDates.GetAllDates().Select(left => Day(left, zone))]);
    }

    private static bool IsPlain(RecurrenceRule rule, DayOfWeek day) =>
        rule is { Frequency: FrequencyType.Weekly, Interval: 1, Count: null }
        && rule.ByDay.All(one => one.DayOfWeek == day && one.Offset is null)
        && rule.ByMonth.Count == 0 && rule.ByMonthDay.Count == 0 && rule.ByYearDay.Count == 0
        && rule.ByWeekNo.Count == 0 && rule.BySetPosition.Count == 0 && rule.ByHour.Count == 0
        && rule.ByMinute.Count == 0 && rule.BySecond.Count == 0;

    private static DateOnly Day(CalDateTime moment, TimeZoneInfo zone) => DateOnly.FromDateTime(
        moment.IsUtc ? TimeZoneInfo.ConvertTimeFromUtc(moment.Value, zone) : moment.Value);
}
