using System.Reflection;
using Safety.Core.Language;

namespace Safety.Web.Tests.House;

/// <summary>
/// Every property of every event, also of what is nested in it, says how sensitive it is; and what is special or
/// confidential is never text in clear. Text in clear of any class must be on the list of those that somebody weighed.
/// </summary>
internal static class PrivacyRule
{
    /// <summary>Looks at the events and at all that they hold.</summary>
    /// <param name="facts">The events.</param>
    /// <param name="clear">The properties that may be text in clear, as <c>Type.Property</c>.</param>
    public static Findings Check(IEnumerable<Type> facts, IReadOnlySet<string> clear) =>
        Findings.Of(facts.SelectMany(Held).Distinct().SelectMany(Declared).Distinct(), one => BreachesOf(one, clear));

    /// <summary>The type and every type of ours that an instance of it can hold.</summary>
    public static IEnumerable<Type> Held(Type type)
    {
        var seen = new HashSet<Type>();
        var waiting = new Stack<Type>([type]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            var inside = Facts.PropertiesOf(next).SelectMany(one => Facts.Within(one.PropertyType));
            foreach (var inner in inside.Where(HasParts))
                waiting.Push(inner);
        }

        return seen;
    }

    private static IEnumerable<PropertyInfo> Declared(Type type) =>
        Facts.PropertiesOf(type).Select(one => one.DeclaringType!.GetProperty(one.Name)!);

    private static IEnumerable<string> BreachesOf(PropertyInfo property, IReadOnlySet<string> clear)
    {
        var name = $"{property.DeclaringType!.Name}.{property.Name}";
        if (property.GetCustomAttribute<PrivacyAttribute>() is not { } privacy)
        {
            yield return $"{name} has no privacy class.";
            yield break;
        }

        if (!Facts.Within(property.PropertyType).Contains(typeof(string)))
            yield break;
        if (privacy.Class is PrivacyClass.Special or PrivacyClass.Confidential)
            yield return $"{name} is {privacy.Class} and text in clear; it must be {nameof(SealedText)}.";
        else if (!clear.Contains(name))
            yield return $"{name} is text in clear and not on the list of those that were weighed.";
    }

    // A sealed text and an id are whole in themselves: their property in the event says it all.
    private static bool HasParts(Type type) => type.Namespace?.StartsWith("Safety.", StringComparison.Ordinal) == true
        && !type.IsEnum && type != typeof(SealedText)
        && !type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>));
}
