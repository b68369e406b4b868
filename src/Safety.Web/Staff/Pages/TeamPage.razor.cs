using Microsoft.AspNetCore.Components;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts.Telling;
using Safety.Web.Door;
using Safety.Web.Layout;
using Safety.Web.Store;

namespace Safety.Web.Staff.Pages;

/// <summary>One team: its manager, its ladder and whom it reaches now, its people.</summary>
public sealed partial class TeamPage
{
    private TeamView? team;
    private long version;
    private IReadOnlyList<StepUnreached> unreached = [];
    private IReadOnlyList<StaffCard> members = [];
    private IReadOnlyList<StaffCard> managers = [];
    private IReadOnlyList<StaffCard> everybody = [];
    private Guid? manager;
    private string? name;

    /// <summary>Which team.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private People People { get; set; } = default!;

    [Inject]
    private TellingDesk Telling { get; set; } = default!;

    [Inject]
    private Standing Standing { get; set; } = default!;

    [Inject]
    private Store.Dispatcher Dispatcher { get; set; } = default!;

    private TeamId TeamId => new(Id);

    private bool Administers => Asker?.Is(StaffRole.Administrator) == true;

    /// <inheritdoc/>
    protected override async Task LoadAsync(Asker asker)
    {
        var found = await People.TeamAsync(TeamId, Gone);
        var sees = asker.Is(StaffRole.Administrator, StaffRole.SafetyLead, StaffRole.Auditor)
            || found?.State.Manager == asker.Staff || Standing.Directory.Find(asker.Staff)?.Team == TeamId;
        team = sees ? found?.State : null;
        if (team is null || found is null)
        {
            Missing();
            return;
        }

        version = found.Version;
        unreached = Telling.Preflight(asker, TeamId) ?? [];
        name ??= team.Name;
        members = People.List(asker, new PeopleQuery(null, TeamId, Limit: PeopleQuery.LimitMax)).Items;
        if (!Administers) return;
        managers = People.List(asker, new PeopleQuery(Role: StaffRole.Manager, Limit: PeopleQuery.LimitMax)).Items;
        everybody = People.List(asker, new PeopleQuery(Limit: PeopleQuery.LimitMax)).Items;
        manager ??= team.Manager?.Value;
    }

    private IEnumerable<(LadderStep Step, string Reach)> Reaches(EscalationLadder ladder) =>
        ladder.Steps.Select(step => (step, ReachOf(step)));

    /// <summary>Whom a step reaches now, and who is passed over and why.</summary>
    private string ReachOf(LadderStep step)
    {
        var call = StepCall.Of(Standing.Directory, step, TeamId, [], Time.Now);
        var called = call.Recipients.Select(one => Standing.Directory.NameOf(one.Staff.Value)
            + (one.Loud ? "" : ", on the screen only"));
        var away = call.Skipped.Where(skip => skip.Reason == SkipReason.OnLeave && skip.Staff is not null)
            .Select(skip => $"{Standing.Directory.NameOf(skip.Staff!.Value.Value)} is on leave");
        var all = called.Concat(away).ToList();
        return all.Count == 0 ? "nobody now: goes on at once" : string.Join("; ", all);
    }

    private string NameOf(LadderTarget target) =>
        target.Person is { } person ? Standing.Directory.NameOf(person.Value) : StaffPhrases.Of(target.Role);

    private static string WithinOf(LadderStep step) =>
        step.AnswerWithin is { } time ? $"within {Moments.Words(time)}" : "within the policy’s time";

    private string AddressOf(StaffCard person) =>
        Administers ? $"/people/{person.Id.Value}" : $"/staff/{person.Id.Value}/safety";

    private Task SetManagerAsync() =>
        AskAsync(new SetTeamManager(TeamId, new StaffId(manager ?? Guid.Empty)), "The manager is set.");

    private Task RenameAsync() => AskAsync(new RenameTeam(TeamId, name ?? ""), "The team is renamed.");

    private Task SetLadderAsync(EscalationLadder ladder) =>
        AskAsync(
            new SetEscalationLadder(TeamId, ladder), "The ladder is set. Alerts from now on follow it.", version);

    private async Task AskAsync(object command, string told, long? seen = null) =>
        await ActAsync(asker => Acting.AdministersAsync(Dispatcher, asker, command, Gone, seen), told);
}
