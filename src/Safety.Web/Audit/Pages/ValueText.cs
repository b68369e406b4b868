using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Pages;

/// <summary>A value of a state as a person reads it.</summary>
public static class ValueText
{
    /// <summary>A value in words: moments on the agency's clock, yes and no, "none" where there is nothing.</summary>
    /// <param name="node">The value.</param>
    /// <param name="zone">The agency's zone.</param>
    /// <param name="directory">Names people and teams; without it ids stay ids.</param>
    public static string Of(JsonNode? node, TimeZoneInfo zone, StaffDirectory? directory = null) =>
        node?.GetValueKind() switch
        {
            null or JsonValueKind.Null => "none",
            JsonValueKind.True => "yes",
            JsonValueKind.False => "no",
            JsonValueKind.String => OfText(node.GetValue<string>(), zone, directory),
            _ => node.ToJsonString(),
        };

    private static string OfText(string text, TimeZoneInfo zone, StaffDirectory? directory)
    {
        if (Guid.TryParseExact(text, "D", out var id)) return NameOf(id, directory) ?? text;
        return text.Length >= 19 && text[10] == 'T' && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? Moments.Absolute(moment, zone, seconds: true)
            : text;
    }

    // Ids that the reader must not know never come here: the history takes them out before.
    private static string? NameOf(Guid id, StaffDirectory? directory) =>
        directory?.Find(new StaffId(id))?.Name ?? directory?.Find(new TeamId(id))?.Name;
}
