using Microsoft.AspNetCore.Components;

namespace Safety.Web.Layout;

/// <summary>
/// What a person sees when a page cannot be shown: plain words, a way on, and a reference for whoever helps.
/// </summary>
public partial class FaultPage
{
    /// <summary>The HTTP status.</summary>
    [Parameter]
    public int Status { get; set; }

    /// <summary>The id under which the log tells what happened.</summary>
    [Parameter]
    public string Reference { get; set; } = "";

    private FaultWords Words => FaultWords.For(Status);
}
