using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>A plain table of words and numbers, which scrolls within itself on a narrow screen.</summary>
public partial class DataTable
{
    /// <summary>What the table shows.</summary>
    [Parameter, EditorRequired]
    public string Caption { get; set; } = "";

    /// <summary>Whether the caption is for screen readers only, because a heading says the same.</summary>
    [Parameter]
    public bool CaptionHidden { get; set; }

    /// <summary>The headings of the columns; the first column names the rows.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<string> Headings { get; set; } = [];

    /// <summary>The rows, each as long as the headings.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; set; } = [];

    /// <summary>From this column on (0-based) there are numbers, set to the right.</summary>
    [Parameter]
    public int NumbersFrom { get; set; } = int.MaxValue;

    /// <summary>
    /// Whether each row becomes a card on a phone, with its values named, instead of a table that scrolls sideways.
    /// </summary>
    [Parameter]
    public bool Stacks { get; set; }

    /// <summary>Where the facts behind a row (0-based) are, or null where nothing leads there.</summary>
    [Parameter]
    public Func<int, string?>? AddressOf { get; set; }

    // A browser takes what is laid out as cards for no table any more, unless it is told.
    private string? Role(string role) => Stacks ? role : null;

    private string? ClassOf(int column) => column >= NumbersFrom ? "number" : null;
}
