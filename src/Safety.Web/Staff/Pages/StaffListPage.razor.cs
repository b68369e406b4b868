using Microsoft.AspNetCore.Components;
using Safety.Web.Door;

namespace Safety.Web.Staff.Pages;

/// <summary>The people whose safety somebody looks after: a team, or everybody for a safety lead.</summary>
public sealed partial class StaffListPage
{
    private StaffList people = new([], null);
    private IReadOnlyList<TeamView> managed = [];

    /// <summary>A part of the name.</summary>
    [SupplyParameterFromQuery]
    public string? Search { get; set; }

    /// <summary>The cursor of the page before.</summary>
    [SupplyParameterFromQuery]
    public Guid? After { get; set; }

    [Inject]
    private People People { get; set; } = default!;

    private string Here => new Uri(Navigation.Uri).AbsolutePath;

    private bool IsOwnTeam => Here == "/team";

    /// <inheritdoc/>
    protected override Task LoadAsync(Asker asker)
    {
        var search = Search is { Length: > PeopleQuery.SearchMax } ? Search[..PeopleQuery.SearchMax] : Search;
        managed = [.. People.Teams().Where(team => team.Manager == asker.Staff)];
        var team = IsOwnTeam && managed.Count == 1 ? managed[0].Id : (Core.Language.TeamId?)null;
        people = People.List(asker, new PeopleQuery(search?.Trim(), team, null, false, After));
        return Task.CompletedTask;
    }
}
