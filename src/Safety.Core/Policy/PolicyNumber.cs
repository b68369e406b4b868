using System.Globalization;

namespace Safety.Core.Policy;

/// <summary>One of the policy's numbers: what it is called, how it reads, and what is lawful for it.</summary>
/// <param name="Code">The name on the wire, in snake_case.</param>
/// <param name="Label">The name for people.</param>
/// <param name="Law">What is lawful, as a sentence.</param>
/// <param name="Show">The number in plain words.</param>
/// <param name="IsLawful">Whether the number is lawful among the others.</param>
public sealed record PolicyNumber(
    string Code, string Label, string Law, Func<PolicyNumbers, string> Show, Func<PolicyNumbers, bool> IsLawful)
{
    internal static PolicyNumber Count(
        string code, string label, Func<PolicyNumbers, int> get, int min, int max, string unit = "") => new(
        code,
        label,
        $"{label} must lie between {min} and {max}{(unit.Length == 0 ? "" : " " + unit)}.",
        numbers => string.Create(CultureInfo.InvariantCulture, $"{get(numbers)} {unit}").TrimEnd(),
        numbers => get(numbers) >= min && get(numbers) <= max);

    internal static PolicyNumber Time(
        string code, string label, Func<PolicyNumbers, TimeSpan> get, TimeSpan min, TimeSpan max) => new(
        code,
        label,
        $"{label} must lie between {Words(min)} and {Words(max)}.",
        numbers => Words(get(numbers)),
        numbers => get(numbers) >= min && get(numbers) <= max);

    internal static PolicyNumber Many<T>(
        string code,
        string label,
        string law,
        Func<PolicyNumbers, IReadOnlyList<T>> get,
        Func<T, string> words,
        Func<IReadOnlyList<T>, bool> isLawful) => new(
        code,
        label,
        law,
        numbers => string.Join(", ", get(numbers).Select(words)),
        numbers => get(numbers) is { } list && isLawful(list));

    /// <summary>A span of time in plain words, such as <c>1 day 2 h 30 min</c>.</summary>
    public static string Words(TimeSpan span)
    {
        if (span < TimeSpan.Zero) return "minus " + Words(span.Negate());
        var parts = new[]
        {
            Part(span.Days, span.Days == 1 ? "day" : "days"), Part(span.Hours, "h"), Part(span.Minutes, "min"),
            Part(span.Seconds, "s"), Part(span.Milliseconds, "ms"),
        };
        var text = string.Join(" ", parts.Where(part => part.Length > 0));
        return text.Length == 0 ? "no time" : text;
    }

    private static string Part(int count, string unit) =>
        count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {unit}");
}
