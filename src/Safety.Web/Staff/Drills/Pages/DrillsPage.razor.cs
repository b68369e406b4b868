using Microsoft.AspNetCore.Components;
using Safety.Web.Door;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Drills.Pages;

/// <summary>The drills of every team that is there for whoever looks.</summary>
public sealed partial class DrillsPage
{
    private static readonly Look Never = new("Not yet tested", Symbol.Clock, Tone.Caution);
    private IReadOnlyList<DrillsView> teams = [];

    [Inject]
    private DrillDesk Drills { get; set; } = default!;

    [Inject]
    private CurrentActor Actor { get; set; } = default!;

    [Inject]
    private AgencyTime Time { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() =>
        teams = await Actor.WhoAsync() is { } asker ? Drills.All(asker) : [];
}
