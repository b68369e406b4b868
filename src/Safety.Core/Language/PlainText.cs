namespace Safety.Core.Language;

/// <summary>What may stand in a short text that is kept in clear: a name, a reference, a policy's reason.</summary>
public static class PlainText
{
    /// <summary>
    /// Whether the text is one line of at most <paramref name="max"/> characters (UTF-16 units) with something in it.
    /// Control characters and halves of surrogate pairs are refused because the database cannot keep them;
    /// right-to-left text and emoji are welcome.
    /// </summary>
    public static bool IsLine(string? text, int max) =>
        !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= max && IsKeepable(text, lineBreaks: false);

    /// <summary>Like <see cref="IsLine"/>, but line breaks and tabs are allowed.</summary>
    public static bool IsParagraph(string? text, int max) =>
        !string.IsNullOrWhiteSpace(text) && text.Trim().Length <= max && IsKeepable(text, lineBreaks: true);

    private static bool IsKeepable(string text, bool lineBreaks)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsControl(text[i]) && !(lineBreaks && text[i] is '\n' or '\r' or '\t')) return false;
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return false;
            i++;
        }

        return true;
    }
}
