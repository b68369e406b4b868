using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Staff.Pages;

/// <summary>Every team, for administrators.</summary>
public sealed partial class TeamsPage
{
    private IReadOnlyList<TeamView> teams = [];
    private string? name;
    private Guid newId = Guid.CreateVersion7();

    [Inject]
    private People People { get; set; } = default!;

    [Inject]
    private Store.Dispatcher Dispatcher { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task LoadAsync(Asker asker)
    {
        teams = People.Teams();
        return Task.CompletedTask;
    }

    private async Task FormAsync()
    {
        var command = new FormTeam(new TeamId(newId), name ?? "");
        if (!await ActAsync(asker => Acting.AdministersAsync(Dispatcher, asker, command, Gone), "The team is formed."))
            return;
        (name, newId) = (null, Guid.CreateVersion7());
    }
}
