using System.Globalization;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>Reads the rows of the form in which a rota is published; says by field what is wrong.</summary>
/// <param name="typed">What was typed.</param>
internal sealed class RotaFields(Typed typed)
{
    /// <summary>A row of the weekly turns, or null when it was left empty or is wrong.</summary>
    public RotaTurn? Turn(int row)
    {
        var people = People($"who_{row}");
        if (typed.TextOrNull($"day_{row}") is not { } code)
        {
            if (people.Count > 0) typed.Wrong($"day_{row}", "Choose the day.");
            return null;
        }

        if (!Enum.TryParse<DayOfWeek>(code, out var day)) typed.Wrong($"day_{row}", "This is no day of the week.");
        var (starts, lasts) = (Time($"starts_{row}"), Hours($"hours_{row}"));
        return starts is { } begins && lasts is { } time ? new RotaTurn(day, begins, time, people) : null;
    }

    /// <summary>A row of the stand-ins, or null when it was left empty or is wrong.</summary>
    public RotaException? Exception(int row)
    {
        var people = People($"xwho_{row}");
        if (typed.TextOrNull($"on_{row}") is null)
        {
            if (people.Count > 0) typed.Wrong($"on_{row}", "Say the day.");
            return null;
        }

        var day = Day($"on_{row}");
        var starts = typed.TextOrNull($"xstarts_{row}") is null ? TimeOnly.MinValue : Time($"xstarts_{row}");
        var lasts = typed.TextOrNull($"xhours_{row}") is null ? TimeSpan.FromDays(1) : Hours($"xhours_{row}");
        return day is { } on && starts is { } begins && lasts is { } time
            ? new RotaException(on, begins, time, people, typed.TextOrNull($"occasion_{row}")?.Trim())
            : null;
    }

    /// <summary>A day, or null when it was left empty or is wrong.</summary>
    public DateOnly? Day(string name)
    {
        if (typed.TextOrNull(name) is not { } text) return null;
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
            return day;
        typed.Wrong(name, "Write the day like 2026-03-14.");
        return null;
    }

    private TimeOnly? Time(string name)
    {
        if (TimeOnly.TryParseExact(
            typed.Text(name).Trim(), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, default, out var time))
            return time;
        typed.Wrong(name, "Write the time like 22:00.");
        return null;
    }

    private TimeSpan? Hours(string name)
    {
        var parts = typed.Text(name).Trim().Split(':');
        if (parts.Length <= 2 && NumberOf(parts[0]) is { } hours && (parts.Length == 1 ? 0 : NumberOf(parts[1])) is
            { } minutes && minutes < 60)
            return TimeSpan.FromHours(hours) + TimeSpan.FromMinutes(minutes);
        typed.Wrong(name, "Write how many hours it lasts, like 10 or 10:30.");
        return null;
    }

    private static int? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 999
            ? number
            : null;

    private List<StaffId> People(string name) =>
    [
        .. Enumerable.Range(0, StaffLimits.TurnPeopleMax).Select(place => typed.Id($"{name}_{place}"))
            .OfType<Guid>().Select(id => new StaffId(id)),
    ];
}
