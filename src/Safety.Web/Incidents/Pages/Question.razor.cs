using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Incidents.Pages;

/// <summary>
/// A question with a line, some lines, or a choice from a list as its answer; it keeps what was typed.
/// </summary>
public partial class Question
{
    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The question.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>One sentence of help, or null.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>The answers to choose one from, or null.</summary>
    [Parameter]
    public IReadOnlyList<Choice>? Choices { get; set; }

    /// <summary>How many lines there are to write on.</summary>
    [Parameter]
    public int Lines { get; set; } = 1;

    /// <summary>The type of a single line.</summary>
    [Parameter]
    public string Kind { get; set; } = "text";

    /// <summary>The keyboard that a phone offers, or null.</summary>
    [Parameter]
    public string? InputMode { get; set; }
}
