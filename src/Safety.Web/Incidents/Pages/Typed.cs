using System.Globalization;
using Safety.Core.Language;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What a person typed in a plain form, kept exactly as it came, so that a "no" loses nothing; and what is wrong with
/// it. Names of fields are those of the wire, so that a refusal finds its field.
/// </summary>
/// <param name="form">The form, or null when none was sent.</param>
public sealed class Typed(IFormCollection? form)
{
    private readonly List<PageError> errors = [];

    /// <summary>Nothing was typed.</summary>
    public static Typed Nothing { get; } = new(null);

    /// <summary>Whether a form was sent.</summary>
    public bool WasSent => form is not null;

    /// <summary>What is wrong, in the order of the questions.</summary>
    public IReadOnlyList<PageError> Errors => errors;

    /// <summary>What is wrong with a field, or null.</summary>
    public string? ErrorOf(string name) => errors.FirstOrDefault(error => error.Field == name)?.Reason;

    /// <summary>What was typed in a field; empty when nothing was. Line ends are those of the house.</summary>
    public string Text(string name) =>
        form?[name].FirstOrDefault()?.Replace("\r\n", "\n", StringComparison.Ordinal) ?? "";

    /// <summary>What was typed, or null when it is blank.</summary>
    public string? TextOrNull(string name) => Text(name) is var text && string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>The version that the person saw, when a form says it.</summary>
    public long? Seen =>
        long.TryParse(Text("seen"), CultureInfo.InvariantCulture, out var seen) && seen > 0 ? seen : null;

    /// <summary>Whether something is wrong in one of these fields.</summary>
    public bool IsWrongIn(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (ErrorOf(name) is not null) return true;
        }

        return false;
    }

    /// <summary>All answers chosen in a field.</summary>
    public IReadOnlyList<string> All(string name) => form is null ? [] : [.. form[name].OfType<string>()];

    /// <summary>Whether a box was ticked.</summary>
    public bool Ticked(string name) => Text(name) == "yes";

    /// <summary>A question with yes and no; null when it was left open.</summary>
    public bool? YesNo(string name) => Text(name) switch { "yes" => true, "no" => false, _ => null };

    /// <summary>The id in a field, or null.</summary>
    public Guid? Id(string name) => Guid.TryParse(Text(name), out var id) ? id : null;

    /// <summary>The colleague who was named in a field, or null; says so when nobody can be meant.</summary>
    public StaffId? Person(string name, Colleagues colleagues)
    {
        if (TextOrNull(name) is not { } typed) return null;
        var (person, why) = colleagues.Find(typed);
        if (why is not null) Wrong(name, why);
        return person;
    }

    /// <summary>The answer chosen, or null when none was; says so when it is not on the list.</summary>
    public T? Code<T>(string name) where T : struct, Enum
    {
        if (TextOrNull(name) is not { } code) return null;
        if (Codes<T>.Read(code) is { } value) return value;
        Wrong(name, "This is not one of the listed answers.");
        return null;
    }

    /// <summary>The answers chosen; null when none was, so that "not said" stays "not said".</summary>
    public IReadOnlyList<T>? Many<T>(string name) where T : struct, Enum
    {
        var chosen = All(name).Select(Codes<T>.Read).ToList();
        if (chosen.Contains(null)) Wrong(name, "One of these is not a listed answer.");
        return chosen.Count == 0 ? null : [.. chosen.OfType<T>()];
    }

    /// <summary>A whole number, or null when it was left open; says so when it is none.</summary>
    public int? Number(string name)
    {
        if (TextOrNull(name) is not { } text) return null;
        if (int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(name, "Write a whole number, such as 3, or leave it empty.");
        return null;
    }

    /// <summary>A day, or null; says so when there is none that can be meant.</summary>
    /// <param name="name">The field.</param>
    /// <param name="missing">What is said then.</param>
    public DateOnly? Day(string name, string missing = "Choose a day.")
    {
        if (PeriodDays.DayIn(Text(name)) is { } day) return day;
        Wrong(name, missing);
        return null;
    }

    /// <summary>A moment on the agency's clock, or null when it was left open; says so when it is none.</summary>
    /// <param name="name">The field.</param>
    /// <param name="zone">The agency's zone.</param>
    public DateTimeOffset? Moment(string name, TimeZoneInfo zone)
    {
        if (TextOrNull(name) is not { } text) return null;
        if (DateTime.TryParse(text, CultureInfo.InvariantCulture, out var local) && local.Year is > 1 and < 9999)
        {
            var bare = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
            return new DateTimeOffset(bare, zone.GetUtcOffset(bare)).ToUniversalTime();
        }

        Wrong(name, "Write the date and time like 2026-03-14 15:30, or leave it empty.");
        return null;
    }

    /// <summary>Something is wrong with a field, or with the whole.</summary>
    public void Wrong(string? name, string reason) => errors.Add(new PageError(reason, name));

    /// <summary>Takes a refusal's own words; what a field is called on the page may differ from the wire.</summary>
    /// <param name="refusal">The refusal.</param>
    /// <param name="names">Pairs of the name on the wire and the name on the page.</param>
    public void Refuse(Refusal refusal, params IReadOnlyList<(string Wire, string Page)> names)
    {
        var name = names.FirstOrDefault(pair => pair.Wire == refusal.Field).Page ?? refusal.Field;
        Wrong(name, refusal.Reason);
    }
}
