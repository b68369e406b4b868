using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Web.Clients;

namespace Safety.Web.Casework.Outcomes.Pages;

/// <summary>
/// One client and one worker: the review with its three answers, both lines, both words, what followed more support.
/// </summary>
public sealed partial class ResponsePage
{
    private static readonly IReadOnlyList<string> EffectHeadings =
        ["Two weeks from", "Minutes before", "Minutes then", "The next measure says", "Measured by"];

    private ResponseView? view;
    private string reference = "";
    private IReadOnlyList<IReadOnlyList<string>> effectRows = [];

    /// <summary>The id of the two.</summary>
    [Parameter]
    public Guid Id { get; set; }

    /// <summary>What was just done, or null.</summary>
    [SupplyParameterFromQuery]
    public string? Done { get; set; }

    /// <summary>How the reader stands to the client.</summary>
    internal ClientRelation Relation { get; private set; }

    /// <summary>The two.</summary>
    internal Pair Two => new(view!.ClientId, view.Worker.Id);

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        if (await Responses.ViewAsync(Asker, Id, Ct) is not { } found)
        {
            NotHere();
            return;
        }

        (view, Relation, reference) = (found.View, found.Client.Relation, found.Client.Client.Reference);
        effectRows =
        [
            .. view.Effects.Select(effect => (IReadOnlyList<string>)
            [
                OutcomePhrases.Of(effect.From), Text(effect.MinutesBefore), Text(effect.Minutes),
                effect.Effect is { } said ? OutcomePhrases.Of(said) : "not measured", effect.By ?? "–",
            ]),
        ];
    }

    /// <summary>Ends an act: goes on when it was done, and else says why not, with everything typed kept.</summary>
    /// <param name="refusal">Why not, or null.</param>
    /// <param name="done">The code of what was done.</param>
    /// <param name="names">What fields are called here.</param>
    internal async Task FinishAsync(
        Refusal? refusal, string done, params IReadOnlyList<(string Wire, string Page)> names)
    {
        if (refusal is null)
        {
            GoTo($"/responses/{Id}?done={done}");
            return;
        }

        Typed.Refuse(refusal, names);
        // What stood in the way may be that somebody else was quicker.
        await LoadAsync();
        StateHasChanged();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
