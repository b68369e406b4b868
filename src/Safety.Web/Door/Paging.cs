using System.Globalization;
using System.Text.Json;
using Safety.Core.Language;

namespace Safety.Web.Door;

/// <summary>What lists refuse, and how they read a code from an address.</summary>
internal static class Paging
{
    /// <summary>The limit of a page is outside 1 to the most.</summary>
    /// <param name="Most">The most entries.</param>
    internal sealed record LimitOutOfRange(int Most) : Refusal(
        RefusalKind.Invalid, string.Create(CultureInfo.InvariantCulture, $"A page has 1 to {Most} entries."), "limit");

    /// <summary>The search is too long.</summary>
    internal sealed record SearchTooLong() : Refusal(RefusalKind.Invalid, "Search for fewer characters.", "search");

    /// <summary>The stable code as a value; null when none is given.</summary>
    /// <returns>False when it is given and is none that exists.</returns>
    public static bool TryCode<TEnum>(string? code, out TEnum? value) where TEnum : struct, Enum
    {
        value = null;
        if (code is null) return true;
        foreach (var one in Enum.GetValues<TEnum>())
        {
            if (JsonNamingPolicy.SnakeCaseLower.ConvertName(one.ToString()) == code)
                value = one;
        }

        return value is not null;
    }
}
