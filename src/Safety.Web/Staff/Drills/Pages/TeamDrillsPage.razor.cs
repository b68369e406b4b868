using Microsoft.AspNetCore.Components;

namespace Safety.Web.Staff.Drills.Pages;

/// <summary>How the drills of a team went, and holding one, without script.</summary>
public sealed partial class TeamDrillsPage
{
    private DrillsView? view;

    [Inject]
    private DrillDesk Drills { get; set; } = default!;

    private int Passed => view!.Drills.Count(one => one.Passed);

    /// <inheritdoc/>
    protected override Task LoadTeamAsync()
    {
        view = Drills.View(Asker, Team);
        return Task.CompletedTask;
    }

    private async Task HoldAsync()
    {
        var answer = await Drills.HoldAsync(Asker, Team, null, Ct);
        if (answer?.Refusal is { } refusal) Typed.Refuse(refusal);
        else GoTo($"/teams/{Id}/drills");
    }
}
