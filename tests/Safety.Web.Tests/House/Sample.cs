using System.Reflection;
using System.Text;
using System.Text.Json;
using Safety.Core.Language;

namespace Safety.Web.Tests.House;

/// <summary>
/// Builds an instance of any event with every property filled, the same each time. A value depends only on where its
/// property stands, so that a new property changes no other line of a golden file.
/// </summary>
internal static class Sample
{
    private static readonly DateTimeOffset Begin = new(2026, 3, 3, 9, 0, 0, TimeSpan.Zero);

    /// <summary>An instance with every property filled.</summary>
    public static object Of(Type type) => Value(type, type.Name, 0)!;

    private static object? Value(Type type, string place, int deep)
    {
        if (deep > 8)
            throw new InvalidOperationException($"{place} holds itself without end.");
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Value(value, place, deep);
        return Plain(type, place) ?? Id(type, place) ?? Collection(type, place, deep) ?? Record(type, place, deep);
    }

    private static object? Plain(Type type, string place)
    {
        var number = Number(place);
        return type switch
        {
            _ when type == typeof(string) => $"text {number}",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => number,
            _ when type == typeof(long) => (long)number,
            _ when type == typeof(decimal) => number + 0.25m,
            _ when type == typeof(double) => number + 0.5,
            _ when type == typeof(Guid) => GuidOf(number),
            _ when type == typeof(DateTimeOffset) => Begin.AddMinutes(number).AddMicroseconds(number),
            _ when type == typeof(DateOnly) => DateOnly.FromDateTime(Begin.DateTime).AddDays(number),
            _ when type == typeof(TimeOnly) => new TimeOnly(9, 0).AddMinutes(number),
            _ when type == typeof(TimeSpan) => TimeSpan.FromMinutes(number),
            { IsEnum: true } => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1),
            _ => null,
        };
    }

    private static object? Id(Type type, string place) => type
        .GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>))
        ? type.GetMethod("Of", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [GuidOf(Number(place))])
        : null;

    private static object? Collection(Type type, string place, int deep)
    {
        if (type.IsArray)
            return ArrayOf(type.GetElementType()!, place, deep);
        if (!type.IsGenericType)
            return null;
        var inner = type.GetGenericArguments();
        if (inner.Length == 1 && type.IsAssignableFrom(inner[0].MakeArrayType()))
            return ArrayOf(inner[0], place, deep);
        var map = inner.Length == 2 ? typeof(Dictionary<,>).MakeGenericType(inner) : null;
        if (map is null || !type.IsAssignableFrom(map))
            return null;
        var filled = Activator.CreateInstance(map)!;
        map.GetMethod("Add")!.Invoke(
            filled, [Value(inner[0], place + ".key", deep + 1), Value(inner[1], place + ".value", deep + 1)]);
        return filled;
    }

    private static Array ArrayOf(Type item, string place, int deep)
    {
        var array = Array.CreateInstance(item, 1);
        array.SetValue(Value(item, place + ".item", deep + 1), 0);
        return array;
    }

    private static object Record(Type type, string place, int deep)
    {
        if (type.Namespace?.StartsWith("Safety.", StringComparison.Ordinal) != true || type.IsAbstract)
            throw new InvalidOperationException($"There is no sample of {type} for {place}.");
        var made = Make(type, place, deep);
        foreach (var property in Facts.PropertiesOf(type).Where(property => property.CanWrite))
            property.SetValue(made, Value(property.PropertyType, $"{place}.{property.Name}", deep + 1));
        return made;
    }

    private static object Make(Type type, string place, int deep)
    {
        var constructor = type.GetConstructors()
            .Where(one => one.GetParameters() is not [var only] || only.ParameterType != type)
            .OrderBy(one => one.GetParameters().Length).FirstOrDefault();
        var values = constructor?.GetParameters()
            .Select(one => Value(one.ParameterType, $"{place}.{one.Name}", deep + 1)).ToArray();
        return constructor?.Invoke(values)
            ?? Activator.CreateInstance(type)
            ?? throw new InvalidOperationException($"{type} cannot be made for {place}.");
    }

    private static Guid GuidOf(int number) => new(0, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, (byte)(number >> 8), (byte)number);

    // The name as it stands in JSON is what counts, so that the constructor and the property give the same.
    private static int Number(string place)
    {
        var hash = 17u;
        foreach (var unit in Encoding.UTF8.GetBytes(JsonNamingPolicy.SnakeCaseLower.ConvertName(place)))
            hash = unchecked((hash * 31) + unit);
        return (int)(hash % 997) + 1;
    }
}
