using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>What the control in a field needs to say to be heard together with its label, hint and error.</summary>
/// <param name="Id">The control's id.</param>
/// <param name="HasHint">Whether there is a hint.</param>
/// <param name="HasError">Whether there is an error.</param>
public sealed record FieldNames(string Id, bool HasHint, bool HasError)
{
    /// <summary>For aria-describedby, or null.</summary>
    public string? DescribedBy => (HasHint, HasError) switch
    {
        (true, true) => $"{Id}-hint {Id}-error",
        (true, false) => $"{Id}-hint",
        (false, true) => $"{Id}-error",
        (false, false) => null,
    };

    /// <summary>For aria-invalid, or null.</summary>
    public string? Invalid => HasError ? "true" : null;
}

/// <summary>A label, a hint, an error, and the control between them, for plain forms.</summary>
public partial class FormField
{
    /// <summary>The control's id, unique on the page.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = "";

    /// <summary>The question, in plain words.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>One sentence of help, or null.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong, or null.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether it may stay empty.</summary>
    [Parameter]
    public bool Optional { get; set; }

    /// <summary>The control; it is given its id and what describes it.</summary>
    [Parameter, EditorRequired]
    public RenderFragment<FieldNames> ChildContent { get; set; } = default!;
}
