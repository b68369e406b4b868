using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Safety.Core.Language;
using Safety.Web.Door;

namespace Safety.Web.Tests.House;

/// <summary>
/// Every word that the service stores or says stands in the glossary, so that a slip is seen before it is for ever.
/// </summary>
internal static partial class Glossary
{
    /// <summary>The rooms, events, states and refusals of the house.</summary>
    public static IEnumerable<string> Words() =>
        RoomOrder.Rooms.Where(room => Types().Any(type => CoreModel.RoomOf(type.Namespace ?? "") == room))
            .Concat(Facts.All.Select(type => type.Name))
            .Concat(Types().Where(IsState).Select(type => type.Name))
            .Concat(Types().Where(IsRefusal).Select(CodeOf));

    /// <summary>
    /// Looks for each word among those that the glossary explains: the first of a line, in backticks.
    /// </summary>
    public static Findings Check(IEnumerable<string> words, SourceFile glossary)
    {
        var explained = glossary.Lines.Select(line => Explained().Match(line)).Where(found => found.Success)
            .Select(found => found.Groups[1].Value).ToHashSet();
        return Findings.Of(
            words, word => explained.Contains(word) ? [] : [$"{glossary.Path} does not explain `{word}`."]);
    }

    /// <summary>
    /// Looks for what the glossary explains and the house does not know, and for what it explains twice.
    /// </summary>
    public static Findings CheckStale(IEnumerable<string> words, SourceFile glossary, string heading)
    {
        var known = words.ToHashSet();
        var section = glossary.Lines.SkipWhile(line => line != heading).Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));
        var explained = section.Select(line => Explained().Match(line)).Where(found => found.Success)
            .Select(found => found.Groups[1].Value).ToList();
        return new Findings(explained.Count,
        [
            .. explained.Where(word => !known.Contains(word)).Select(word => $"{glossary.Path}: there is no `{word}`."),
            .. explained.GroupBy(word => word).Where(group => group.Count() > 1)
                .Select(group => $"`{group.Key}` twice."),
        ]);
    }

    private static Type[] Types() => typeof(IFact).Assembly.GetTypes();

    private static bool IsState(Type type) => type.IsClass && type.GetInterfaces()
        .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IFold<>));

    private static bool IsRefusal(Type type) => typeof(Refusal).IsAssignableFrom(type) && !type.IsAbstract;

    private static string CodeOf(Type refusal) =>
        Problems.CodeOf((Refusal)RuntimeHelpers.GetUninitializedObject(refusal));

    [GeneratedRegex(@"^[-|*]\s*\**`([\w.]+)`")]
    private static partial Regex Explained();
}
