using Ical.Net;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Rotas;

/// <summary>What a calendar says, event by event, and the rota that this makes; none when a row is refused.</summary>
/// <param name="Rows">What became of each event.</param>
/// <param name="Rota">The rota, or null.</param>
internal sealed record CalendarRows(IReadOnlyList<CalendarRow> Rows, Rota? Rota)
{
    private const int EventsMax = 300;

    /// <summary>Reads a calendar; null when it is none.</summary>
    /// <param name="text">The calendar.</param>
    /// <param name="from">The first day on which the rota is to hold.</param>
    /// <param name="directory">Who works here, and which clocks there are.</param>
    public static CalendarRows? Read(string text, DateOnly from, StaffDirectory directory)
    {
        if (Parse(text) is not { } calendar || calendar.Events.Count is < 1 or > EventsMax) return null;
        var zone = ZoneOf(calendar);
        var rows = calendar.Events.Select(one => CalendarRow.Of(one, zone, from, directory)).ToList();
        var exceptions = rows.Select(row => row.StandIn).OfType<RotaException>().ToList();
        var last = rows.FirstOrDefault(row => row.Turn is not null)?.LastOn;
        rows = [.. rows.Select(row => row.Beside(exceptions, last, from))];
        var isClear = zone is not null && rows.TrueForAll(row => row.As != ImportedAs.Refused);
        return new CalendarRows(rows, isClear
            ? new Rota(
                zone!, from, last, [.. rows.Select(row => row.Turn).OfType<RotaTurn>()],
                [.. exceptions.Where(one => last is null || one.On <= last)])
            : null);
    }

    private static Calendar? Parse(string text)
    {
        try
        {
            return Calendar.Load(text);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // The library tells of bad input by exceptions of many kinds; all mean that this is no calendar.
            return null;
        }
    }

    /// <summary>The clock of the first event that names one, else that of the calendar itself.</summary>
    private static string? ZoneOf(Calendar calendar)
    {
        var named = calendar.Events.Select(one => one.Start?.TzId).FirstOrDefault(zone => !string.IsNullOrEmpty(zone))
            ?? calendar.Properties["X-WR-TIMEZONE"]?.Value as string;
        return named is null ? null : CalendarRow.Iana(named);
    }
}
