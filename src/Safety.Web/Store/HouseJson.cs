using System.Text.Json;
using System.Text.Json.Serialization;
using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>The one JSON of the house: events, states, the API and its documents are all written with it.</summary>
public static class HouseJson
{
    /// <summary>snake_case names and codes; ids as bare values; nothing guessed, nothing lenient.</summary>
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions());

    /// <summary>Makes given options speak the JSON of the house.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
        options.DictionaryKeyPolicy = null;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.Never;
        // First, because the store brings an enum converter of its own, and the first that fits is taken.
        options.Converters.Insert(
            0, new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.Converters.Add(new IdConverterFactory());
        return options;
    }

    /// <summary>The stable code of an enum value, as it stands on the wire and in events.</summary>
    public static string Code<TEnum>(TEnum value) where TEnum : struct, Enum =>
        NameCode(value.ToString());

    /// <summary>The snake_case form of a name in code.</summary>
    public static string NameCode(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}

/// <summary>Writes an id that wraps one Guid as the bare value.</summary>
public sealed class IdConverterFactory : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsValueType && typeToConvert.GetInterfaces()
        .Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    /// <inheritdoc/>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(typeToConvert))!;

    private sealed class IdConverter<TId> : JsonConverter<TId> where TId : struct, IId<TId>
    {
        public override TId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TId.Of(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Value);

        public override TId ReadAsPropertyName(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TId.Of(Guid.Parse(reader.GetString()!));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, TId value, JsonSerializerOptions options) =>
            writer.WritePropertyName(value.Value.ToString("D"));
    }
}
