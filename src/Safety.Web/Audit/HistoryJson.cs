using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Safety.Core.Clients;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Staff.Pulses;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit;

/// <summary>
/// Facts and states as the history shows them: in the JSON of the house, with words sealed unless they were opened on
/// purpose, with no name of whom the reader must not know, and without the kind of support that somebody was given.
/// </summary>
internal static class HistoryJson
{
    private const string Confidential = "[confidential]";
    private const string NotNamed = "[not named]";

    private static readonly HashSet<string> PersonalCounts =
        [.. OrganisationalContext.OfThePerson().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];

    private static readonly JsonSerializerOptions Options = Confiding();

    /// <summary>A fact or a state, as a reader may see it.</summary>
    /// <param name="thing">The fact or the state.</param>
    /// <param name="hidden">The people whom the reader must not come to know.</param>
    /// <param name="words">The words that were opened.</param>
    public static JsonNode Of(object thing, IReadOnlySet<Guid> hidden, IReadOnlyDictionary<SealedText, string> words)
    {
        var node = JsonSerializer.SerializeToNode(thing, thing.GetType(), Options)!;
        return Shown(node, hidden.Select(id => id.ToString("D")).ToHashSet(), words)!;
    }

    /// <summary>
    /// All sealed words in a fact or a state that may ever be opened here. Why somebody can carry less is none of
    /// them, nor the answers to a pulse, nor the groups of a client: the person was promised that they are shown to
    /// nobody.
    /// </summary>
    public static IEnumerable<SealedText> WordsIn(object thing) => thing switch
    {
        CapacityDeclared or PulseAnswered or PulseBook or ClientGroupSaid => [],
        Client { Groups.Count: > 0 } client => WordsIn(client with { Groups = [] }),
        _ => WordsIn(JsonSerializer.SerializeToNode(thing, thing.GetType(), Options)),
    };

    private static IEnumerable<SealedText> WordsIn(JsonNode? node) => node switch
    {
        JsonObject one when TextOf(one) is { } text => [text],
        JsonObject one => one.SelectMany(field => WordsIn(field.Value)),
        JsonArray many => many.SelectMany(WordsIn),
        _ => [],
    };

    private static JsonNode? Shown(
        JsonNode? node, HashSet<string> hidden, IReadOnlyDictionary<SealedText, string> words)
    {
        switch (node)
        {
            case JsonObject one when TextOf(one) is { } text:
                return words.GetValueOrDefault(text, Words.Sealed);
            case JsonObject one:
                return new JsonObject(one.Select(field => KeyValuePair.Create(
                    field.Key,
                    hidden.Count > 0 && PersonalCounts.Contains(field.Key)
                        ? NotNamed : Shown(field.Value, hidden, words))));
            case JsonArray many:
                return new JsonArray([.. many.Select(item => Shown(item, hidden, words))]);
            case JsonValue value when hidden.Count > 0 && value.TryGetValue<string>(out var id) && hidden.Contains(id):
                return NotNamed;
            default:
                return node?.DeepClone();
        }
    }

    private static SealedText? TextOf(JsonObject one) =>
        one.Count == 3 && one.ContainsKey("k") && one.ContainsKey("n") && one.ContainsKey("c")
            ? one.Deserialize<SealedText>(Options)
            : null;

    private static JsonSerializerOptions Confiding()
    {
        var options = new JsonSerializerOptions(HouseJson.Options);
        options.Converters.Insert(0, new InConfidence());
        return options;
    }

    /// <summary>Which kind of support it was stays between those concerned.</summary>
    private sealed class InConfidence : JsonConverter<SupportStepKind>
    {
        public override SupportStepKind Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("The history is written and never read back.");

        public override void Write(Utf8JsonWriter writer, SupportStepKind value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Confidential);
    }
}
