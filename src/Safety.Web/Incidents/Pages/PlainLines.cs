using System.Globalization;
using System.Text.RegularExpressions;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What was sent, in lines of "name: value", as people read it: moments on the agency's clock, codes as words. Whatever
/// a person wrote stays as it is.
/// </summary>
internal static partial class PlainLines
{
    /// <summary>The same lines for people.</summary>
    /// <param name="body">The lines; words that are sealed or erased stay what they are.</param>
    /// <param name="zone">The agency's zone.</param>
    public static string Of(string body, TimeZoneInfo zone)
    {
        var moments = Moment().Replace(body, line =>
            DateTimeOffset.TryParse(line.Groups["value"].ValueSpan, CultureInfo.InvariantCulture, out var at)
                ? line.Groups["name"].Value + Moments.Absolute(at, zone) : line.Value);
        return Code().Replace(
            moments, line => line.Groups["name"].Value + line.Groups["value"].Value.Replace('_', ' '));
    }

    [GeneratedRegex(@"^(?<name>[a-z ]+ at: )(?<value>\d{4}-\d\d-\d\dT\S+)$", RegexOptions.Multiline)]
    private static partial Regex Moment();

    [GeneratedRegex(
        "^(?<name>(?!(text|reason|what|message|description): )[a-z0-9 ]+: )(?<value>[a-z0-9]+(_[a-z0-9]+)+)$",
        RegexOptions.Multiline)]
    private static partial Regex Code();
}
