using System.ComponentModel.DataAnnotations;
using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Web.Alerts;

/// <summary>What a person says when they ask for the next step.</summary>
/// <param name="Reason">Why; needed.</param>
public sealed record EscalationForm([property: MaxLength(AlertForms.ReasonMax)] string? Reason = null);

/// <summary>What a person says when they silence an alert.</summary>
/// <param name="Reason">Why, as a code; needed.</param>
/// <param name="Note">Why, in their words.</param>
/// <param name="Until">When calls go on; needed.</param>
public sealed record SilenceForm(
    SilenceReason? Reason = null,
    [property: MaxLength(AlertForms.ReasonMax)] string? Note = null,
    DateTimeOffset? Until = null);

/// <summary>What a person says when they resolve an alert.</summary>
/// <param name="Decision">What was decided; needed.</param>
/// <param name="Reason">Why; needed.</param>
/// <param name="Control">Which control is in force from now on, when the decision is to enforce.</param>
/// <param name="ControlId">The limit or other thing by which it is done.</param>
public sealed record ResolutionForm(
    AlertDecision? Decision = null,
    [property: MaxLength(AlertForms.ReasonMax)] string? Reason = null,
    EnforcedControl? Control = null,
    Guid? ControlId = null);

/// <summary>What a person says when they take an alert up again.</summary>
/// <param name="Reason">Why; needed.</param>
public sealed record AlertReopeningForm([property: MaxLength(AlertForms.ReasonMax)] string? Reason = null);

/// <summary>What all forms about alerts share.</summary>
public static class AlertForms
{
    /// <summary>The longest reason, in characters (UTF-16 units). Our judgement.</summary>
    public const int ReasonMax = 2000;

    /// <summary>The reason is too long, or holds characters that cannot be kept.</summary>
    /// <param name="Which">The field.</param>
    public sealed record BadReason(string Which) : Refusal(
        RefusalKind.Invalid, "A reason has at most 2000 characters, and no invisible control characters.", Which);

    /// <summary>A code is needed and was left out.</summary>
    /// <param name="Which">The field.</param>
    public sealed record AnswerNeeded(string Which) : Refusal(RefusalKind.Invalid, "This needs an answer.", Which);

    /// <summary>What is wrong with words, or null. Blank words are words left out, which the decision judges.</summary>
    internal static Refusal? Check(string field, string? text) =>
        string.IsNullOrWhiteSpace(text) || PlainText.IsParagraph(text, ReasonMax) ? null : new BadReason(field);
}
