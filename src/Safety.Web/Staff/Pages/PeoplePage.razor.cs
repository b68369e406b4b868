using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Door;

namespace Safety.Web.Staff.Pages;

/// <summary>An administrator finds people and enters new ones.</summary>
public sealed partial class PeoplePage
{
    private readonly JoinFields form = new();
    private StaffList people = new([], null);
    private IReadOnlyList<TeamView> teams = [];
    private Guid newId = Guid.CreateVersion7();

    /// <summary>A part of the name.</summary>
    [SupplyParameterFromQuery]
    public string? Search { get; set; }

    /// <summary>Only this team.</summary>
    [SupplyParameterFromQuery]
    public Guid? Team { get; set; }

    /// <summary>The cursor of the page before.</summary>
    [SupplyParameterFromQuery]
    public Guid? After { get; set; }

    [Inject]
    private People People { get; set; } = default!;

    [Inject]
    private Store.Dispatcher Dispatcher { get; set; } = default!;

    /// <inheritdoc/>
    protected override Task LoadAsync(Asker asker)
    {
        var search = Search is { Length: > PeopleQuery.SearchMax } ? Search[..PeopleQuery.SearchMax] : Search;
        teams = People.Teams();
        people = People.List(asker, new PeopleQuery(
            search?.Trim(), Team is { } team ? new TeamId(team) : null, null, true, After));
        form.StartsOn ??= Time.Today;
        return Task.CompletedTask;
    }

    // The id is chosen before the first press, so that pressing twice enters one person.
    private async Task JoinAsync()
    {
        var command = new JoinStaff(
            new StaffId(newId), form.Name ?? "", form.JobTitle ?? "", form.Email ?? "",
            form.Team is { } team ? new TeamId(team) : null, form.StartsOn ?? Time.Today);
        var done = await ActAsync(
            asker => Acting.AdministersAsync(Dispatcher, asker, command, Gone), "The person is entered.");
        if (done)
            Navigation.NavigateTo($"/people/{newId}");
    }

    /// <summary>What is typed of a new person.</summary>
    private sealed class JoinFields
    {
        public string? Name { get; set; }

        public string? JobTitle { get; set; }

        public string? Email { get; set; }

        public Guid? Team { get; set; }

        public DateOnly? StartsOn { get; set; }
    }
}
