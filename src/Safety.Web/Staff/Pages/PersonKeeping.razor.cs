using Microsoft.AspNetCore.Components;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Layout;

namespace Safety.Web.Staff.Pages;

/// <summary>What an administrator does with a person.</summary>
public partial class PersonKeeping
{
    private string? name;
    private string? title;
    private string? address;
    private Guid? team;

    /// <summary>The person.</summary>
    [Parameter, EditorRequired]
    public StaffView View { get; set; } = default!;

    /// <summary>Every team.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<TeamView> Teams { get; set; } = [];

    /// <summary>Whether nothing can be pressed now.</summary>
    [Parameter, EditorRequired]
    public bool IsStill { get; set; }

    /// <summary>Why the last act was refused.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyList<PageError> Errors { get; set; } = [];

    /// <summary>Asks for an act.</summary>
    [Parameter, EditorRequired]
    public EventCallback<PersonAct> OnAsk { get; set; }

    private StaffId Person => View.Card.Id;

    /// <inheritdoc/>
    protected override void OnInitialized() => (name, title, address, team) =
        (View.Card.Name, View.Card.JobTitle, View.WorkEmail, View.Card.Team?.Value);

    private string? ErrorOf(string field) => Errors.FirstOrDefault(error => error.Field == field)?.Reason;

    private Task SetRoleAsync(StaffRole role, bool give) => OnAsk.InvokeAsync(give
        ? new PersonAct(new GrantRole(Person, role), $"The role is given: {StaffPhrases.Of(role)}.")
        : new PersonAct(new WithdrawRole(Person, role), $"The role is taken back: {StaffPhrases.Of(role)}."));

    private Task CorrectAsync() => OnAsk.InvokeAsync(new PersonAct(
        new CorrectStaffDetails(Person, name ?? "", title ?? "", address ?? ""), "The details are put right."));

    private Task MoveAsync() => OnAsk.InvokeAsync(new PersonAct(
        new MoveTeam(Person, team is { } to ? new TeamId(to) : null), "The person has moved."));

    private Task LeaveAsync() =>
        OnAsk.InvokeAsync(new PersonAct(new LeaveStaff(Person), "The person works here no longer."));
}
