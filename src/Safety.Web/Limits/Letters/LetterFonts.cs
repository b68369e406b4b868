using System.Globalization;
using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;

namespace Safety.Web.Limits.Letters;

/// <summary>
/// The letters of which a PDF is made: DejaVu Sans, as the machine's distribution has it (Debian, Ubuntu:
/// <c>fonts-dejavu-core</c>). It has the Latin, Greek, Cyrillic, Armenian and Georgian scripts.
/// </summary>
internal sealed class LetterFonts : IFontResolver
{
    private const string Family = "DejaVu Sans";

    private static readonly string[] Folders =
        ["/usr/share/fonts/truetype/dejavu", "/usr/share/fonts/dejavu-sans-fonts", "/usr/share/fonts/TTF"];

    // The library keeps one resolver for the whole process and refuses a second one, so it is set where it is made.
    private static readonly LetterFonts? Found = FindIn(Folders);

    private readonly Dictionary<string, byte[]> faces;

    private LetterFonts(Dictionary<string, byte[]> faces) => this.faces = faces;

    /// <summary>Whether this machine has the font.</summary>
    public static bool Are => Found is not null;

    /// <summary>A font of a size in points.</summary>
    /// <exception cref="InvalidOperationException">This machine has none.</exception>
    public static XFont Of(double points, bool bold = false) => Are
        ? new(Family, points, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular)
        : throw new InvalidOperationException("This machine has no font for letters.");

    /// <summary>
    /// The first character that the font cannot show truly, or null. Scripts that run from right to left, or whose
    /// letters change with their neighbours, would come out wrong rather than empty, so they count as not shown.
    /// </summary>
    public static Rune? Missing(string text)
    {
        var font = Of(10);
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
            if (!Rune.IsWhiteSpace(rune) && (!StandsAlone(rune) || Lacks(font, rune)))
                return rune;
        return null;
    }

    /// <inheritdoc/>
    public FontResolverInfo ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(isBold ? "bold" : "plain");

    /// <inheritdoc/>
    public byte[] GetFont(string faceName) => faces[faceName];

    private static bool Lacks(XFont font, Rune rune) => GlyphHelper.GlyphIndexFromCodePoint(rune.Value, font) == 0;

    private static bool StandsAlone(Rune rune) => rune.Value is < 0x0590 or (> 0x109F and < 0xFB1D) or > 0xFEFF
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format);

    private static LetterFonts? FindIn(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            var (plain, bold) = (Path.Combine(folder, "DejaVuSans.ttf"), Path.Combine(folder, "DejaVuSans-Bold.ttf"));
            if (!File.Exists(plain) || !File.Exists(bold)) continue;
            var found = new LetterFonts(new()
            {
                ["plain"] = File.ReadAllBytes(plain),
                ["bold"] = File.ReadAllBytes(bold),
            });
            GlobalFontSettings.FontResolver = found;
            return found;
        }

        return null;
    }
}
