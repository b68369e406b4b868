using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Rotas;

/// <summary>
/// A rota as a calendar (iCalendar, RFC 5545): a weekly event for each turn, a single one for each stand-in. What is
/// wholly covered by a stand-in is left out of the turn. People stand in it by id, and by name for whoever reads it.
/// </summary>
internal static class RotaCalendar
{
    /// <summary>The property that names people by their ids, best first, separated by commas.</summary>
    public const string People = "X-SAFETY-STAFF";

    private const string Product = "-//Safety//Rota//EN";

    /// <summary>The calendar of a published rota.</summary>
    public static string Of(RotaPublished published, StaffDirectory directory)
    {
        var (rota, team) = (published.Rota, published.Team);
        var calendar = new Calendar { ProductId = Product };
        calendar.AddProperty("X-WR-TIMEZONE", rota.Zone);
        var number = 0;
        foreach (var turn in rota.Turns)
        {
            var one = Event(team, ++number, First(rota, turn), turn.Lasts, rota.Zone, turn.People, directory);
            one.RecurrenceRule = new RecurrenceRule(FrequencyType.Weekly)
            {
                Until = rota.LastOn is { } last
                    ? new CalDateTime(WallClock.FirstAt(Zone(rota, directory), last.ToDateTime(new(23, 59, 59)))
                        .UtcDateTime)
                    : null,
            };
            foreach (var day in LeftOut(rota, turn))
                one.ExceptionDates.Add(new CalDateTime(day.ToDateTime(turn.Starts), rota.Zone));
            calendar.Events.Add(one);
        }

        foreach (var each in rota.Exceptions)
        {
            var one = Event(
                team, ++number, each.On.ToDateTime(each.Starts), each.Lasts, rota.Zone, each.People, directory);
            if (each.Occasion is { } occasion) one.Description = occasion;
            calendar.Events.Add(one);
        }

        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <summary>The days on which a turn does not come, as a stand-in covers all of it.</summary>
    internal static IEnumerable<DateOnly> LeftOut(Rota rota, RotaTurn turn) => rota.Exceptions
        .SelectMany(each => Enumerable.Range(-1, each.Lasts.Days + 3).Select(each.On.AddDays)).Distinct()
        .Where(day => day.DayOfWeek == turn.Day && day >= rota.FromOn && IsCovered(rota.Exceptions, day, turn))
        .Order();

    /// <summary>Whether others stand in during all of a day's turn, perhaps one after another.</summary>
    internal static bool IsCovered(IEnumerable<RotaException> exceptions, DateOnly day, RotaTurn turn)
    {
        var (at, end) = (day.ToDateTime(turn.Starts), day.ToDateTime(turn.Starts) + turn.Lasts);
        foreach (var each in exceptions.OrderBy(each => each.On.ToDateTime(each.Starts)))
        {
            var from = each.On.ToDateTime(each.Starts);
            if (from <= at && at < from + each.Lasts) at = from + each.Lasts;
        }

        return at >= end;
    }

    private static DateTime First(Rota rota, RotaTurn turn) =>
        rota.FromOn.AddDays(((int)turn.Day - (int)rota.FromOn.DayOfWeek + 7) % 7).ToDateTime(turn.Starts);

    private static TimeZoneInfo Zone(Rota rota, StaffDirectory directory) =>
        directory.ZoneOf(rota.Zone) ?? TimeZoneInfo.Utc;

    private static CalendarEvent Event(
        TeamId team, int number, DateTime starts, TimeSpan lasts, string zone, IReadOnlyList<StaffId> people,
        StaffDirectory directory)
    {
        var made = new CalendarEvent
        {
            Uid = $"rota-{team.Value:N}-{number}@safety",
            Start = new CalDateTime(starts, zone),
            End = new CalDateTime(starts + lasts, zone),
            Summary = $"On call: {string.Join(", ", people.Select(one => directory.NameOf(one.Value)))}",
            Transparency = TransparencyType.Transparent,
        };
        made.AddProperty(People, string.Join(",", people.Select(one => one.Value.ToString("D"))));
        return made;
    }
}
