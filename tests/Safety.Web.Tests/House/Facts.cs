using System.Reflection;
using Safety.Core.Language;

namespace Safety.Web.Tests.House;

/// <summary>Every event of the house, found by its mark.</summary>
internal static class Facts
{
    /// <summary>The events.</summary>
    public static IReadOnlyList<Type> All { get; } =
        [.. typeof(IFact).Assembly.GetTypes().Where(IsFact).OrderBy(type => type.Name, StringComparer.Ordinal)];

    /// <summary>The public properties of an instance, inherited ones included: what its JSON holds.</summary>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type type) =>
        [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.Name, StringComparer.Ordinal)];

    /// <summary>The type of a nullable's value or of a collection's items, or the type itself.</summary>
    public static IEnumerable<Type> Within(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
            return Within(value);
        if (type.IsArray)
            return Within(type.GetElementType()!);
        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Within) : [type];
    }

    private static bool IsFact(Type type) =>
        typeof(IFact).IsAssignableFrom(type) && type is { IsInterface: false, IsAbstract: false };
}
