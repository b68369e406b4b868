using System.Globalization;
using System.Text.Json;

namespace Safety.Core.Audit;

/// <summary>A value that differs between two states.</summary>
/// <param name="Path">Where, such as <c>risks[2].state</c>; empty for the whole document.</param>
/// <param name="Before">The value before, as JSON, or null when there was none.</param>
/// <param name="After">The value after, as JSON, or null when there is none.</param>
public sealed record FieldChange(string Path, string? Before, string? After);

/// <summary>
/// Compares two states as JSON documents, for the auditor: what changed, where, from what to what. Lists are compared
/// by place, because the lists of a history only grow at their end.
/// </summary>
public static class FieldChanges
{
    /// <summary>
    /// Every value that differs, in the order of the document; fields that only one side has come with the other null.
    /// </summary>
    /// <param name="before">The state before, or null when there was none.</param>
    /// <param name="after">The state after, or null when there is none.</param>
    public static IReadOnlyList<FieldChange> Between(JsonElement? before, JsonElement? after) =>
        [.. Compare("", before, after)];

    private static IEnumerable<FieldChange> Compare(string path, JsonElement? before, JsonElement? after)
    {
        if (before?.ValueKind == JsonValueKind.Object && after?.ValueKind == JsonValueKind.Object)
            return Objects(path, before.Value, after.Value);
        if (before?.ValueKind == JsonValueKind.Array && after?.ValueKind == JsonValueKind.Array)
            return Arrays(path, before.Value, after.Value);
        return Same(before, after) ? [] : [new FieldChange(path, before?.GetRawText(), after?.GetRawText())];
    }

    private static IEnumerable<FieldChange> Objects(string path, JsonElement before, JsonElement after)
    {
        var names = before.EnumerateObject().Concat(after.EnumerateObject()).Select(field => field.Name).Distinct();
        return names.SelectMany(name =>
            Compare(path.Length == 0 ? name : $"{path}.{name}", Field(before, name), Field(after, name)));
    }

    private static IEnumerable<FieldChange> Arrays(string path, JsonElement before, JsonElement after)
    {
        var longest = Math.Max(before.GetArrayLength(), after.GetArrayLength());
        return Enumerable.Range(0, longest).SelectMany(place => Compare(
            string.Create(CultureInfo.InvariantCulture, $"{path}[{place}]"), Item(before, place), Item(after, place)));
    }

    private static JsonElement? Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value : null;

    private static JsonElement? Item(JsonElement element, int place) =>
        place < element.GetArrayLength() ? element[place] : null;

    private static bool Same(JsonElement? before, JsonElement? after) =>
        before is { } one && after is { } other ? JsonElement.DeepEquals(one, other) : before is null && after is null;
}
