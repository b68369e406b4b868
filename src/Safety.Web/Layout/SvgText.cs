using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>
/// Words in a drawing. The element "text" means something else in Razor, so that it is written by hand.
/// </summary>
internal static class SvgText
{
    /// <summary>Words at a place.</summary>
    /// <param name="style">The class, or nothing.</param>
    /// <param name="x">From the left.</param>
    /// <param name="y">From the top.</param>
    /// <param name="anchor">Which part of the words stands there.</param>
    /// <param name="words">The words.</param>
    public static RenderFragment Of(string style, double x, double y, string anchor, string words) => builder =>
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "class", style);
        builder.AddAttribute(2, "x", Number(x));
        builder.AddAttribute(3, "y", Number(y));
        builder.AddAttribute(4, "text-anchor", anchor);
        builder.AddContent(5, words);
        builder.CloseElement();
    };

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
