using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>Whom a fact or a state concerns: every client and staff member that it names, in any property.</summary>
public static class Subjects
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Named = new();

    /// <summary>
    /// The ids of clients and staff members named directly by an object's properties, without repeats.
    /// </summary>
    public static IEnumerable<object> Of(object? thing)
    {
        if (thing is null)
            return [];
        return Named.GetOrAdd(thing.GetType(), PropertiesThatName)
            .SelectMany(property => Ids(property.GetValue(thing)))
            .Distinct();
    }

    private static PropertyInfo[] PropertiesThatName(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.GetIndexParameters().Length == 0 && Names(property.PropertyType))
        .ToArray();

    private static bool Names(Type type) => IsId(Nullable.GetUnderlyingType(type) ?? type)
        || (typeof(IEnumerable).IsAssignableFrom(type) && type.IsGenericType && type.GetGenericArguments().Any(IsId));

    private static bool IsId(Type type) => type == typeof(StaffId) || type == typeof(ClientId);

    private static IEnumerable<object> Ids(object? value) => value switch
    {
        null => [],
        StaffId or ClientId => [value],
        IEnumerable many => many.Cast<object>().Where(one => one is StaffId or ClientId),
        _ => [],
    };
}
