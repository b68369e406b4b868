using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// What may be said at once and need not be. It stands open when something was said or is wrong here.
/// </summary>
public partial class MoreQuestions
{
    private static readonly string[] Names = ["reported_severity", "happened_at", "person"];

    private static readonly IReadOnlyList<Choice> Severities = Codes<Severity>.Choices(Labels.Of);

    private static readonly IReadOnlyList<Choice> Whose =
    [
        new("me", "To me"),
        new("asked", "To a colleague who asked me to file", "They get the receipt too."),
        new("told", "A colleague told me of it", "It must not stay a word in the corridor. They can add to it."),
    ];

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    private bool HasAnswers => Names.Any(name => Typed.TextOrNull(name) is not null || Typed.ErrorOf(name) is not null)
        || Typed.Text("whose") is "asked" or "told";
}
