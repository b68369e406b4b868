using System.Text.Json;
using System.Text.RegularExpressions;

namespace Safety.Web.Tests.House;

/// <summary>
/// Each event has one stored name, for ever: its own in snake_case, with a version from the second shape on.
/// </summary>
internal static partial class Catalog
{
    /// <summary>Compares the events of the house with the list of stored names.</summary>
    public static Findings Check(IReadOnlyList<Type> facts, IReadOnlyDictionary<Type, string> aliases)
    {
        var missing = facts.Where(type => !aliases.ContainsKey(type))
            .Select(type => $"{type.Name} has no stored name.");
        var strange = aliases.Keys.Except(facts).Select(type => $"{type.Name} has a stored name and is no fact.");
        var twice = aliases.GroupBy(pair => pair.Value).Where(group => group.Count() > 1)
            .Select(group => $"'{group.Key}' is the name of {Names(group.Select(pair => pair.Key))}.");
        var named = facts.GroupBy(type => type.Name).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key} is the name of {group.Count()} events.");
        var odd = aliases.Where(pair => !IsNameOf(pair.Key, pair.Value))
            .Select(pair => $"'{pair.Value}' is not the name of {pair.Key.Name} in snake_case.");
        var open = facts.Where(type => !type.IsSealed || type.IsNested)
            .Select(type => $"{type.Name} must be sealed and stand by itself.");
        return new Findings(facts.Count, [.. missing, .. strange, .. twice, .. named, .. odd, .. open]);
    }

    private static string Names(IEnumerable<Type> types) => string.Join(" and ", types.Select(type => type.Name));

    private static bool IsNameOf(Type type, string alias) =>
        Version().Replace(alias, "") == JsonNamingPolicy.SnakeCaseLower.ConvertName(Version().Replace(type.Name, ""));

    [GeneratedRegex("_?[vV][2-9]$")]
    private static partial Regex Version();
}
