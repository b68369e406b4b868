using System.Text;

namespace Safety.Web.Limits.Letters;

/// <summary>
/// Breaks a text into the lines of a page. A line that goes on in the next one keeps its space at the end: whoever
/// hears the letter or copies from it would else have two words in one.
/// </summary>
internal static class LetterLines
{
    /// <summary>The lines; an empty one where the text has an empty line.</summary>
    /// <param name="text">The text, with any line ends.</param>
    /// <param name="most">How wide a line may be.</param>
    /// <param name="width">How wide some text is, in the same unit.</param>
    public static IEnumerable<string> Of(string text, double most, Func<string, double> width)
    {
        var paragraphs = text.Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n").Split('\n');
        return paragraphs.SelectMany((paragraph, at) =>
            Wrapped(paragraph, at == paragraphs.Length - 1 ? "" : " ", most, width));
    }

    private static IEnumerable<string> Wrapped(
        string paragraph, string end, double most, Func<string, double> width)
    {
        var line = "";
        foreach (var word in paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (width(longer) <= most)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0) yield return $"{line} ";
            line = word;
            // An address of a page, say, may be wider than the page; it goes on in the next line.
            while (width(line) > most)
            {
                var fits = Fitting(line, most, width);
                yield return line[..fits];
                line = line[fits..];
            }
        }

        yield return line.Length > 0 ? line + end : line;
    }

    private static int Fitting(string word, double most, Func<string, double> width)
    {
        var fits = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            var next = fits + rune.Utf16SequenceLength;
            if (fits > 0 && width(word[..next]) > most) break;
            fits = next;
        }

        return fits;
    }
}
