using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>One answer among several.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Hint">A few words more, or null.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary>A question with its answers as large targets; one may be chosen, or many. Plain HTML.</summary>
public partial class ChoiceList
{
    /// <summary>The name under which the answer is sent; also the id that an error leads to.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>The question.</summary>
    [Parameter, EditorRequired]
    public string Legend { get; set; } = "";

    /// <summary>One sentence of help, or null.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong, or null.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether several answers may be chosen.</summary>
    [Parameter]
    public bool Many { get; set; }

    /// <summary>The answers.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>The values chosen before.</summary>
    [Parameter]
    public IReadOnlyList<string> Chosen { get; set; } = [];

    private FieldNames Names => new(Name, Hint is not null, Error is not null);
}
