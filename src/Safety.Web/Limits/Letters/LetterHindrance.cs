namespace Safety.Web.Limits.Letters;

/// <summary>
/// Why there is no PDF of a letter. The page with its words is always there, and any browser prints it.
/// </summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The stable code.</param>
/// <param name="Reason">The reason, as a sentence.</param>
internal sealed record LetterHindrance(int Status, string Code, string Reason)
{
    /// <summary>What stands in the way, or null.</summary>
    public static LetterHindrance? Of(LimitLetter letter)
    {
        if (!letter.CanBeSent)
            return new(
                StatusCodes.Status409Conflict, "letter.not_to_be_sent",
                "The limit is not approved, or has ended. There is nothing to send.");
        if (!LetterFonts.Are)
            return new(
                StatusCodes.Status503ServiceUnavailable, "letter.no_font",
                "This server has no font for letters (Debian, Ubuntu: fonts-dejavu-core). Print the page instead.");
        return letter.AllTexts().Select(LetterFonts.Missing).FirstOrDefault(rune => rune is not null) is { } rune
            ? new(
                StatusCodes.Status422UnprocessableEntity, "letter.unknown_character",
                $"A PDF cannot show U+{rune.Value:X4} truly, which stands in the letter. Print the page instead.")
            : null;
    }
}
