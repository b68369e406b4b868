using System.Text.Json;
using System.Text.Json.Nodes;
using JasperFx.Events;
using Safety.Core.Audit;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>Compares two points of one stream, and says of each value which event set it.</summary>
internal static class Comparing
{
    private static readonly Dictionary<SealedText, string> NoWords = [];

    /// <summary>Compares.</summary>
    public static HistoryComparison Of(
        Guid stream, IReadOnlyList<IEvent> events, HistoryPoint from, HistoryPoint to, StreamSight sight,
        Func<IEvent, ActorSeen> actorOf)
    {
        var (first, last) = (CountUntil(events, from), CountUntil(events, to));
        JsonElement? State(FoldedStep? step) => step is null
            ? null
            : JsonSerializer.SerializeToElement(HistoryJson.Of(step.After, sight.Hidden, NoWords));
        var steps = StateFolds.Steps(events.Take(Math.Max(first, last))).ToList();
        var states = steps.Select(State).Prepend(null).ToList();
        var between = Enumerable.Range(Math.Min(first, last), Math.Abs(last - first))
            .Select(place => (steps[place].Event, Paths: Paths(states[place], states[place + 1]))).Reverse().ToList();
        return new(
            stream, Version(events, first), Version(events, last),
            [
                .. FieldChanges.Between(states[first], states[last]).Select(change => new ValueChange(
                    change.Path, Node(change.Before), Node(change.After), SetBy(change.Path, between, actorOf))),
            ]);
    }

    private static int CountUntil(IReadOnlyList<IEvent> events, HistoryPoint point) => events.Count(
        e => e.Version <= (point.Version ?? long.MaxValue) && e.Timestamp <= (point.At ?? DateTimeOffset.MaxValue));

    private static long Version(IReadOnlyList<IEvent> events, int count) => count == 0 ? 0 : events[count - 1].Version;

    private static List<string> Paths(JsonElement? before, JsonElement? after) =>
        [.. FieldChanges.Between(before, after).Select(change => change.Path)];

    private static SettingEvent? SetBy(
        string path, IReadOnlyList<(IEvent Event, List<string> Paths)> newestFirst, Func<IEvent, ActorSeen> actorOf)
    {
        foreach (var (e, paths) in newestFirst)
        {
            if (paths.Any(other => Within(path, other) || Within(other, path)))
                return new(e.Id, e.EventTypeName, e.Version, actorOf(e), e.Timestamp);
        }

        return null;
    }

    private static bool Within(string path, string outer) => outer.Length == 0 || path == outer
        || (path.StartsWith(outer, StringComparison.Ordinal) && path[outer.Length] is '.' or '[');

    private static JsonNode? Node(string? json) => json is null ? null : JsonNode.Parse(json);
}
