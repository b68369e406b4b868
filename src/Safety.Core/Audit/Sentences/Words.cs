using System.Globalization;
using System.Text;
using Safety.Core.Language;

namespace Safety.Core.Audit.Sentences;

/// <summary>The small words of which sentences are made.</summary>
/// <param name="NameOf">A name for the id of a person, a team or a client.</param>
internal sealed record Words(Func<Guid, string> NameOf)
{
    public string Who(StaffId? staff) => staff is { } person ? NameOf(person.Value) : "The installation";

    public string Name(StaffId staff) => NameOf(staff.Value);

    public string Name(ClientId client) => NameOf(client.Value);

    public string Team(TeamId? team) => team is { } known ? NameOf(known.Value) : "no team";

    public string Names(IEnumerable<StaffId> staff) => List(staff.Select(Name));

    /// <summary>A code in plain words: <c>NoLoneWorkerOfSex</c> reads "no lone worker of sex".</summary>
    public static string Code(Enum code)
    {
        var text = new StringBuilder();
        foreach (var letter in code.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append(' ');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    public static string Codes<T>(IEnumerable<T> codes) where T : struct, Enum =>
        List(codes.Select(code => Code(code)));

    public static string List(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count switch
        {
            0 => "nothing",
            1 => all[0],
            _ => $"{string.Join(", ", all.SkipLast(1))} and {all[^1]}",
        };
    }

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    public static string Count(int count, string one, string many) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    public static string Level(Severity severity) =>
        string.Create(CultureInfo.InvariantCulture, $"{(int)severity} ({Code(severity)})");

    /// <summary>A sentence without its full stop, so that more can follow.</summary>
    public static string Clause(string sentence) => sentence.Trim().TrimEnd('.');

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
