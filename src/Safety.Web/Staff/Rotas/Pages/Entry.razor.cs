using Microsoft.AspNetCore.Components;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Rotas.Pages;

/// <summary>One field that shows what stands until something else was typed.</summary>
public sealed partial class Entry
{
    /// <summary>The page on which it stands.</summary>
    [Parameter, EditorRequired]
    public TeamPlainPage Page { get; set; } = default!;

    /// <summary>The field.</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = "";

    /// <summary>What it asks.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>What stands.</summary>
    [Parameter]
    public string? Value { get; set; }

    /// <summary>The answers to choose from, or null for words.</summary>
    [Parameter]
    public IReadOnlyList<Choice>? Choices { get; set; }

    private string? Text => Page.Typed.WasSent && Page.Typed.TextOrNull("turns_count") is not null
        ? Page.Typed.Text(Name)
        : Value;
}
