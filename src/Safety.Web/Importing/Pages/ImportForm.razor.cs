using Microsoft.AspNetCore.Components;
using Safety.Web.Incidents.Pages;

namespace Safety.Web.Importing.Pages;

/// <summary>Where a file is handed in with the headings of its columns.</summary>
public sealed partial class ImportForm
{
    /// <summary>What the page is called.</summary>
    [Parameter]
    [EditorRequired]
    public string Title { get; set; } = "";

    /// <summary>What it is for.</summary>
    [Parameter]
    [EditorRequired]
    public string Lead { get; set; } = "";

    /// <summary>What was typed.</summary>
    [Parameter]
    [EditorRequired]
    public Typed Typed { get; set; } = Typed.Nothing;

    /// <summary>What columns may say, those that are needed first.</summary>
    [Parameter]
    [EditorRequired]
    public IReadOnlyList<ImportColumn> Columns { get; set; } = [];

    /// <summary>Reads the file.</summary>
    [Parameter]
    [EditorRequired]
    public EventCallback OnRead { get; set; }
}

/// <summary>A column that is asked for.</summary>
/// <param name="Name">The name of its field.</param>
/// <param name="Label">What it says.</param>
/// <param name="Hint">How, or null.</param>
/// <param name="Heading">Its heading, as typed or as we would call it.</param>
public sealed record ImportColumn(string Name, string Label, string? Hint, string Heading);
