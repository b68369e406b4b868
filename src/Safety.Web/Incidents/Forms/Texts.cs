using System.Globalization;
using Safety.Core.Language;

namespace Safety.Web.Incidents.Forms;

/// <summary>A question that must be answered was not.</summary>
/// <param name="Which">The field.</param>
public sealed record AnswerMissing(string Which)
    : Refusal(RefusalKind.Invalid, "This needs an answer; a few words are enough.", Which);

/// <summary>A text is longer than can be kept.</summary>
/// <param name="Which">The field.</param>
/// <param name="Most">The most characters (UTF-16 units).</param>
public sealed record TextTooLong(string Which, int Most) : Refusal(
    RefusalKind.Invalid,
    string.Create(
        CultureInfo.InvariantCulture, $"At most {Most} characters can be kept here. Add the rest as a detail."),
    Which);

/// <summary>A text holds control characters or halves of characters.</summary>
/// <param name="Which">The field.</param>
public sealed record TextNotKeepable(string Which) : Refusal(
    RefusalKind.Invalid, "This text holds invisible control characters or broken ones. Please take them out.", Which);

/// <summary>Nobody who works or worked here has this id.</summary>
/// <param name="Which">The field.</param>
public sealed record UnknownPerson(string Which)
    : Refusal(RefusalKind.Invalid, "There is no such person among the staff.", Which);

/// <summary>There is no such report, or not for the one who asks.</summary>
/// <param name="Which">The field.</param>
public sealed record UnknownReport(string Which)
    : Refusal(RefusalKind.Invalid, "There is no such report among those that you can see.", Which);

/// <summary>The empty id names nothing.</summary>
/// <param name="Which">The field.</param>
public sealed record EmptyId(string Which) : Refusal(
    RefusalKind.Invalid, "Choose an id of your own, best a UUID of version 7.", Which);

/// <summary>What may stand in the words that a person sends, checked before they are sealed.</summary>
internal static class Texts
{
    /// <summary>What is wrong with words that may be left out, or null. Blank words are words left out.</summary>
    public static Refusal? Check(string field, string? text, int max)
    {
        if (string.IsNullOrWhiteSpace(text) || PlainText.IsParagraph(text, max)) return null;
        return text.Trim().Length > max ? new TextTooLong(field, max) : new TextNotKeepable(field);
    }

    /// <summary>What is wrong with words that are needed, or null.</summary>
    public static Refusal? CheckNeeded(string field, string? text, int max) =>
        string.IsNullOrWhiteSpace(text) ? new AnswerMissing(field) : Check(field, text, max);

    /// <summary>What is wrong with an answer that is needed, or null.</summary>
    public static Refusal? Needed(string field, object? answer) => answer is null ? new AnswerMissing(field) : null;

    /// <summary>What is wrong with an id that the sender chooses, or null.</summary>
    public static Refusal? CheckId(string field, Guid? id) => id is null ? new AnswerMissing(field)
        : id == Guid.Empty ? new EmptyId(field) : null;
}
