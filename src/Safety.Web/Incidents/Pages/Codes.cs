using System.Text.Json;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Incidents.Pages;

/// <summary>The codes of an enum, as they stand in the values of form fields: those of the wire.</summary>
internal static class Codes<T> where T : struct, Enum
{
    private static readonly Dictionary<string, T> ByCode = Enum.GetValues<T>().ToDictionary(Of);

    /// <summary>The code of a value.</summary>
    public static string Of(T value) => JsonSerializer.Serialize(value, HouseJson.Options).Trim('"');

    /// <summary>The value of a code, or null when there is none.</summary>
    public static T? Read(string code) => ByCode.TryGetValue(code, out var value) ? value : null;

    /// <summary>All values as answers, in the order of the enum, each in the words given.</summary>
    public static IReadOnlyList<Choice> Choices(Func<T, string> words, Func<T, string?>? hint = null) =>
        [.. Enum.GetValues<T>().Select(value => new Choice(Of(value), words(value), hint?.Invoke(value)))];
}
