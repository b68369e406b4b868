using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Web.Clients;

namespace Safety.Web.Limits.Pages;

/// <summary>One limit: what it says and why, the choices that are open, the clock, and its life.</summary>
public sealed partial class LimitPage
{
    private LimitView? view;
    private string reference = "";

    /// <summary>The limit's id.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>How the reader stands to the client.</summary>
    internal ClientRelation Relation { get; private set; }

    /// <summary>The limit.</summary>
    internal LimitId Limit => new(Id);

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (await Limits.ViewAsync(Asker, Limit, Ct) is not { } found)
        {
            NotHere();
            return;
        }

        (view, Relation, reference) = (found.View, found.Client.Relation, found.Client.Client.Reference);
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
            GoTo($"/limits/{Id}?done={done}");
            return;
        }

        Typed.Refuse(refusal, names);
        // What stood in the way may be that somebody else was quicker.
        await LoadAsync();
        StateHasChanged();
    }

    /// <summary>What was typed, as what the limit shall say from now on.</summary>
    internal LimitTermsForm Amended() => FormOf(view!.ClientId, view.Kind);

    /// <summary>A day in a field of this page, or null.</summary>
    internal DateTimeOffset? Day(string name) => Typed.Moment(name, Time.Zone);

    /// <summary>Shows what is wrong before the desk was asked.</summary>
    internal void Show() => StateHasChanged();
}
