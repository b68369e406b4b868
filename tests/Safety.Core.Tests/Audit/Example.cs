using System.Reflection;
using Safety.Core.Language;

namespace Safety.Core.Tests.Audit;

/// <summary>
/// Makes an example of any fact from its type alone, so that no kind of fact can be forgotten by a test.
/// </summary>
internal static class Example
{
    public static IReadOnlyList<Type> FactTypes { get; } =
    [
        .. typeof(IFact).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IFact).IsAssignableFrom(type))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    /// <summary>
    /// An example with every nullable value filled, or with every one left out; one property may be chosen.
    /// </summary>
    public static object Of(Type type, bool filled, string? chosen = null, object? value = null)
    {
        var constructor = type.GetConstructors().OrderByDescending(each => each.GetParameters().Length).First();
        var made = constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.Name == chosen
            ? value
            : Sentence(parameter) ?? Value(parameter.ParameterType, IsNullable(parameter), filled))]);
        if (constructor.GetParameters().Length > 0) return made;
        foreach (var property in type.GetProperties().Where(each => each.CanWrite))
        {
            var other = Value(property.PropertyType, IsNullable(property), filled);
            property.SetValue(made, property.Name == chosen ? value : other);
        }

        return made;
    }

    /// <summary>Reasons are whole sentences, other texts are not.</summary>
    private static string? Sentence(ParameterInfo parameter) =>
        parameter.Name is "Why" or "Reason" && parameter.ParameterType == typeof(string) ? "An example says so." : null;

    private static object? Value(Type type, bool nullable, bool filled)
    {
        if (nullable && !filled) return null;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string)) return "Example words";
        if (type == typeof(Guid)) return new Guid("0199eeee-0000-7000-8000-000000000001");
        if (type == typeof(DateTimeOffset)) return new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) return Two(type, filled);
        if (type.IsValueType && type.GetConstructor([typeof(Guid)]) is { } id) return id.Invoke([Guid.Empty]);
        return type.IsValueType ? Activator.CreateInstance(type) : Of(type, filled);
    }

    private static Array Two(Type list, bool filled)
    {
        var element = list.GetGenericArguments()[0];
        var array = Array.CreateInstance(element, 2);
        for (var place = 0; place < 2; place++) array.SetValue(Value(element, false, filled), place);
        return array;
    }

    private static bool IsNullable(ParameterInfo parameter) =>
        new NullabilityInfoContext().Create(parameter).ReadState == NullabilityState.Nullable;

    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
