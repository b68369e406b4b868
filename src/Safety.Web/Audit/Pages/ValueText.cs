using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safety.Web.Layout;

namespace Safety.Web.Audit.Pages;

/// <summary>A value of a state as a person reads it.</summary>
public static class ValueText
{
    /// <summary>A value in words: moments on the agency's clock, yes and no, "none" where there is nothing.</summary>
    public static string Of(JsonNode? node, TimeZoneInfo zone) => node?.GetValueKind() switch
    {
        null or JsonValueKind.Null => "none",
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String => OfText(node.GetValue<string>(), zone),
        _ => node.ToJsonString(),
    };

    private static string OfText(string text, TimeZoneInfo zone) =>
        text.Length >= 19 && text[10] == 'T' && DateTimeOffset.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? Moments.Absolute(moment, zone, seconds: true)
            : text;
}
