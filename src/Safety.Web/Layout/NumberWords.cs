using System.Globalization;

namespace Safety.Web.Layout;

/// <summary>Numbers as the tables of pages say them.</summary>
public static class NumberWords
{
    /// <summary>A whole number, such as 1,204.</summary>
    public static string Said(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A part of a whole, such as "3 (25 %)"; of nothing there is no share.</summary>
    public static string Share(int part, int whole) => whole == 0
        ? Said(part)
        : string.Create(CultureInfo.InvariantCulture, $"{Said(part)} ({100.0 * part / whole:0} %)");
}
