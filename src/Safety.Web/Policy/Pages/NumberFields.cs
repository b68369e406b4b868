using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Safety.Core.Policy;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Policy.Pages;

/// <summary>The numbers of a policy as text that a person edits, and back; the shape is that of the API.</summary>
public static class NumberFields
{
    private static readonly JsonSerializerOptions InLines = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Each number by its code, as text.</summary>
    public static Dictionary<string, string> Of(PolicyNumbers numbers)
    {
        var json = JsonSerializer.SerializeToNode(numbers, HouseJson.Options)!.AsObject();
        return PolicyTable.All.ToDictionary(number => number.Code, number => Text(json[number.Code]!));
    }

    /// <summary>The numbers that the texts say, or what is wrong with them, each with its field.</summary>
    /// <param name="fields">The texts by code.</param>
    /// <param name="latest">Tells the shape of each number.</param>
    public static (PolicyNumbers? Numbers, IReadOnlyList<PageError> Errors) Read(
        IReadOnlyDictionary<string, string> fields, PolicyNumbers latest)
    {
        var json = JsonSerializer.SerializeToNode(latest, HouseJson.Options)!.AsObject();
        foreach (var number in PolicyTable.All)
        {
            if (Value(fields[number.Code], json[number.Code]!) is not { } value)
                return (null, [new PageError(number.Law, number.Code)]);
            json[number.Code] = value;
        }

        var (numbers, refusal) = AgencyPolicies.Read(JsonSerializer.SerializeToElement(json));
        // What cannot be read within a number is said at the number.
        if (refusal is not null) return (null, [new PageError(refusal.Reason, refusal.Field?.Split('[', '.')[0])]);
        var unlawful = PolicyTable.All.Where(number => !number.IsLawful(numbers!))
            .Select(number => new PageError(number.Law, number.Code)).ToList();
        return unlawful.Count == 0 ? (numbers, []) : (null, unlawful);
    }

    /// <summary>Whether a number's text has several lines, so that it needs a larger field.</summary>
    /// <param name="text">The text.</param>
    public static bool IsLong(string text) => text.Contains('\n', StringComparison.Ordinal);

    private static string Text(JsonNode node) => node switch
    {
        JsonArray list when HasParts(list) => list.ToJsonString(InLines),
        JsonArray list => string.Join(", ", list.Select(item => Text(item!))),
        _ => node.ToString(),
    };

    // What has parts of its own, such as a scheme, is written as the API takes it.
    private static bool HasParts(JsonNode node) => node is JsonArray { Count: > 0 } list && list[0] is JsonObject;

    private static JsonNode? Value(string text, JsonNode like)
    {
        if (HasParts(like)) return Parts(text);
        if (like is not JsonArray list) return One(text, like);
        var items = text.Split(',', StringSplitOptions.TrimEntries).Select(item => One(item, list[0]!)).ToList();
        return items.Any(item => item is null) ? null : new JsonArray([.. items]);
    }

    private static JsonArray? Parts(string text)
    {
        try
        {
            return JsonNode.Parse(text) as JsonArray;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonValue? One(string text, JsonNode like)
    {
        if (like.GetValueKind() == JsonValueKind.Number)
            return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? JsonValue.Create(number) : null;
        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var time)
            ? JsonValue.Create(time.ToString("c", CultureInfo.InvariantCulture)) : null;
    }
}
