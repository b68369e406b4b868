using Microsoft.AspNetCore.Components;

namespace Safety.Web.Policy.Pages;

/// <summary>A field for each number of the policy; see <see cref="NumberFields"/>.</summary>
public sealed partial class NumberInputs
{
    private HashSet<string> longOnes = [];

    /// <summary>The texts by code. What is typed is written into them.</summary>
    [Parameter, EditorRequired]
    public Dictionary<string, string> Fields { get; set; } = [];

    /// <summary>What is wrong with a number, or null.</summary>
    [Parameter, EditorRequired]
    public Func<string, string?> ErrorOf { get; set; } = _ => null;

    /// <summary>Told after something was typed.</summary>
    [Parameter]
    public EventCallback OnTyped { get; set; }

    /// <inheritdoc/>
    protected override void OnInitialized() => longOnes =
        [.. Fields.Where(field => NumberFields.IsLong(field.Value)).Select(field => field.Key)];

    private Task TypeAsync(string code, ChangeEventArgs change)
    {
        Fields[code] = change.Value as string ?? "";
        return OnTyped.InvokeAsync();
    }
}
