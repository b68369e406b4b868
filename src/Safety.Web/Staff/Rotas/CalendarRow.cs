using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff.Rotas;

/// <summary>What one event of a calendar is taken as, and why.</summary>
internal sealed record CalendarRow(
    ImportedAs As, string Reason, IReadOnlyList<StaffId> People, RotaTurn? Turn = null, RotaException? StandIn = null,
    DateOnly? LastOn = null, IReadOnlyList<DateOnly>? LeftOut = null)
{
    /// <summary>Reads one event by itself.</summary>
    public static CalendarRow Of(CalendarEvent one, string? zone, DateOnly from, StaffDirectory directory)
    {
        if (Unfit(one, zone, directory) is { } unfit) return Refused(unfit);
        if (CalendarPeople.Of(one, directory, out var people) is { } nobody) return Refused(nobody);
        var (starts, lasts) = (Wall(one.Start!), LastsOf(one));
        var on = DateOnly.FromDateTime(starts);
        if (one.RecurrenceRule is { } rule)
            return on > from.AddDays(6)
                ? Refused("It begins after the first week. Say a later first day, or publish two rotas.")
                : CalendarWeek.Of(one, rule, starts, lasts, people, directory.ZoneOf(zone!)!);
        if (on < from) return new(ImportedAs.LeftOut, "It begins before the first day.", people);
        var occasion = one.Description is { Length: > 0 } said && PlainText.IsLine(said, StaffLimits.OccasionMax)
            ? said.Trim()
            : null;
        return new(
            ImportedAs.StandIn, "They stand in at this time.", people,
            StandIn: new(on, TimeOnly.FromDateTime(starts), lasts, people, occasion));
    }

    /// <summary>The same, known what the other events say.</summary>
    public CalendarRow Beside(IReadOnlyList<RotaException> exceptions, DateOnly? last, DateOnly from)
    {
        if (Turn is null) return this;
        if (LastOn != last) return Refused("It ends on another day than the first weekly turn. Publish two rotas.");
        var alone = LeftOut!.Where(day => day >= from && (last is null || day <= last))
            .Any(day => !RotaCalendar.IsCovered(exceptions, day, Turn));
        return alone ? Refused("It is left out on a day, and nobody stands in for all of it.") : this;
    }

    /// <summary>A row that is not understood.</summary>
    public static CalendarRow Refused(string why) => new(ImportedAs.Refused, why, []);

    /// <summary>The IANA name of a zone, also of one that another vendor names otherwise.</summary>
    public static string Iana(string zone) =>
        TimeZoneInfo.TryConvertWindowsIdToIanaId(zone, out var iana) ? iana : zone;

    private static string? Unfit(CalendarEvent one, string? zone, StaffDirectory directory)
    {
        if (one.Start is not { } start) return "It says no beginning.";
        if (zone is null) return "It names no time zone.";
        if (directory.ZoneOf(zone) is null) return "Its time zone is not known.";
        if (!string.IsNullOrEmpty(start.TzId) && Iana(start.TzId) != zone)
            return "Its time zone is another than that of the first event.";
        if (one.End is { TzId: { Length: > 0 } ends } && Iana(ends) != zone) return "It ends in another time zone.";
        if (one.Status == "CANCELLED") return "It is cancelled. Take it out, or leave its days out by EXDATE.";
        if (one.RecurrenceIdentifier is not null)
            return "It moves one time of a weekly event. Leave that day out by EXDATE, and add a single event.";
        if (one.RecurrenceDates.GetAllDates().Any()) return "It adds single days by RDATE. Add single events instead.";
        return LastsOf(one) < StaffLimits.TurnMin || LastsOf(one) > StaffLimits.TurnMax
            ? "It lasts less than 15 minutes or more than 7 days, or says no end."
            : null;
    }

    private static TimeSpan LastsOf(CalendarEvent one)
    {
        if (one.End is { } end) return Wall(end) - Wall(one.Start!);
        if (one.Duration is { } lasts)
            return new TimeSpan(
                (lasts.Weeks ?? 0) * 7 + (lasts.Days ?? 0), lasts.Hours ?? 0, lasts.Minutes ?? 0, lasts.Seconds ?? 0);
        return one.Start is { HasTime: false } ? TimeSpan.FromDays(1) : TimeSpan.Zero;
    }

    private static DateTime Wall(CalDateTime moment) =>
        DateTime.SpecifyKind(moment.Value, DateTimeKind.Unspecified);
}
