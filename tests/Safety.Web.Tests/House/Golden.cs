using System.Text.Json;
using Safety.Web.Store;

namespace Safety.Web.Tests.House;

/// <summary>
/// The JSON of each event as it was promised: one file per stored name. A shape that changes after it was released is a
/// new event with a new name; before that, the files are written anew on purpose, by setting SAFETY_WRITE_GOLDEN=1.
/// </summary>
internal static class Golden
{
    /// <summary>The folder of the files, from the root of the repository.</summary>
    public const string Folder = "tests/Safety.Web.Tests/House/Golden";

    /// <summary>The switch that writes the files instead of comparing them.</summary>
    public const string WriteSwitch = "SAFETY_WRITE_GOLDEN";

    private static readonly JsonSerializerOptions Pretty = new(HouseJson.Options) { WriteIndented = true };

    /// <summary>The golden text of an event.</summary>
    public static string TextOf(Type type) =>
        JsonSerializer.Serialize(Sample.Of(type), type, Pretty).ReplaceLineEndings("\n") + "\n";

    /// <summary>Compares each event with its golden text.</summary>
    /// <param name="aliases">The events and their stored names.</param>
    /// <param name="read">The golden text under a stored name, or null.</param>
    public static Findings Check(IReadOnlyDictionary<Type, string> aliases, Func<string, string?> read) =>
        Findings.Of(aliases, pair => BreachesOf(pair.Key, pair.Value, read(pair.Value)));

    /// <summary>Golden texts that belong to no event: a name was taken out of the catalogue.</summary>
    public static Findings CheckOrphans(IEnumerable<string> files, IEnumerable<string> aliases)
    {
        var known = aliases.ToHashSet();
        return Findings.Of(files, name => known.Contains(name) ? [] : [$"{name}.json is the shape of no event."]);
    }

    /// <summary>The codes of every enum that a fact can hold, by the enum's own code.</summary>
    public static SortedDictionary<string, string[]> CodesOf(IEnumerable<Type> facts)
    {
        var enums = facts.SelectMany(PrivacyRule.Held).SelectMany(Facts.PropertiesOf)
            .SelectMany(property => Facts.Within(property.PropertyType)).Where(type => type.IsEnum).Distinct();
        return new(
            enums.ToDictionary(
                type => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name),
                type => Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName).ToArray()),
            StringComparer.Ordinal);
    }

    /// <summary>Codes as they stand in their file.</summary>
    public static string TextOf(SortedDictionary<string, string[]> codes) =>
        JsonSerializer.Serialize(codes, Pretty).ReplaceLineEndings("\n") + "\n";

    /// <summary>Compares the codes with those that were promised: codes may join, and none may go.</summary>
    public static Findings CheckCodes(SortedDictionary<string, string[]> now, string? promised)
    {
        var was = JsonSerializer.Deserialize<Dictionary<string, string[]>>(promised ?? "{}", Pretty)!;
        var known = now.SelectMany(pair => pair.Value, (pair, code) => $"{pair.Key}.{code}").ToHashSet();
        var written = was.SelectMany(pair => pair.Value, (pair, code) => $"{pair.Key}.{code}").ToHashSet();
        return new Findings(known.Count,
        [
            .. written.Except(known).Select(code => $"{code} was promised and is gone."),
            .. known.Except(written).Select(code => $"{code} is new; write it down by {WriteSwitch}=1."),
        ]);
    }

    private static IEnumerable<string> BreachesOf(Type type, string alias, string? golden)
    {
        var now = TextOf(type);
        if (golden is null)
            return [$"{Folder}/{alias}.json is missing. Put this there, if it is what you mean:\n{now}"];
        if (golden != now)
            return [$"{alias} is no longer what was promised. It was:\n{golden}It is:\n{now}"];
        var again = ReadBack(type, golden);
        return again == golden ? [] : [$"{alias} loses something when it is read back:\n{again}"];
    }

    private static string ReadBack(Type type, string golden)
    {
        var read = JsonSerializer.Deserialize(golden, type, Pretty);
        return JsonSerializer.Serialize(read, type, Pretty).ReplaceLineEndings("\n") + "\n";
    }
}
