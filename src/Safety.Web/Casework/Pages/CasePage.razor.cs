using Microsoft.AspNetCore.Components;
using Safety.Core.Casework;
using Safety.Core.Language;

namespace Safety.Web.Casework.Pages;

/// <summary>One client with one worker: the choices that are open, the clocks, and the whole history.</summary>
public sealed partial class CasePage
{
    private CaseView? view;

    /// <summary>The allocation's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>The allocation.</summary>
    internal AllocationId Case => new(Id);

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        view = await Cases.ViewAsync(Asker, Case, Ct);
        if (view is null) NotHere();
    }

    /// <summary>Ends an act: goes on when it was done, and else says why not, with everything typed kept.</summary>
    /// <param name="refusal">Why not, or null.</param>
    /// <param name="done">The code of what was done.</param>
    /// <param name="names">What fields are called here, where several forms ask for the same.</param>
    internal async Task FinishAsync(
        Refusal? refusal, string done, params IReadOnlyList<(string Wire, string Page)> names)
    {
        if (refusal is null)
        {
            GoTo($"/casework/{Id}?done={done}");
            return;
        }

        Typed.Refuse(refusal, names);
        // What stood in the way may be that somebody else was quicker.
        await LoadAsync();
        StateHasChanged();
    }

    /// <summary>A day in a field of this page, or null.</summary>
    internal DateTimeOffset? Day(string name) => Typed.Moment(name, Time.Zone);

    /// <summary>Shows what is wrong before the desk was asked.</summary>
    internal void Show() => StateHasChanged();
}
