using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Alerts;
using Safety.Web.Alerts.Views;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Alerts;

/// <summary>An invented agency over a real node: people, teams, reports, and the watch driven by hand.</summary>
internal sealed class Agency(SafetyApp app)
{
    private static readonly SealedText Words = new(Guid.Empty, "", "");

    /// <summary>The node.</summary>
    public SafetyApp App => app;

    /// <summary>A person with roles, perhaps in a team.</summary>
    public async Task<StaffId> Person(TeamId? team = null, params StaffRole[] roles)
    {
        var person = new StaffId(Guid.CreateVersion7());
        var named = $"Invented {person.Value.ToString("N")[^8..]}";
        await app.Done(
            new JoinStaff(person, named, "Worker", $"{person.Value:N}@example.org", team, new DateOnly(2025, 3, 1)),
            Actor.Setup);
        foreach (var role in roles)
        {
            await app.Done(
                new OnPerson(person, (member, ledger) =>
                    GrantRole.Decide(new GrantRole(person, role), member, Actor.Setup, ledger.Now)),
                Actor.Setup);
        }

        return person;
    }

    /// <summary>A team with a manager and a worker, and a ladder of its own when one is given.</summary>
    public async Task<Unit> Team(EscalationLadder? ladder = null)
    {
        var team = new TeamId(Guid.CreateVersion7());
        await app.Done(new FormTeam(team, $"Team {team.Value.ToString("N")[^8..]}"), Actor.Setup);
        var manager = await Person(null, StaffRole.Manager);
        var worker = await Person(team, StaffRole.Staff);
        await app.Done(
            new OnTeam(team, (state, ledger) => SetTeamManager.Decide(
                new SetTeamManager(team, manager), state, ledger.Directory.Find(manager), Actor.Setup, ledger.Now)),
            Actor.Setup);
        if (ladder is not null) await SetLadder(team, ladder);
        return new Unit(team, manager, worker);
    }

    public Task SetLadder(TeamId team, EscalationLadder ladder) => app.Done(
        new OnTeam(team, (state, ledger) => SetEscalationLadder.Decide(
            new SetEscalationLadder(team, ladder), state, ledger.Directory.Working, Actor.Setup, ledger.Now)),
        Actor.Setup);

    public Task SetChannels(StaffId person, params ContactChannel[] channels) => app.Done(
        new OnPerson(person, (member, ledger) =>
            SetContactChannels.Decide(new SetContactChannels(person, channels), member, Actor.Setup, ledger.Now)),
        Actor.Setup);

    public Task AdoptPolicy(PolicyNumbers numbers) => app.Done(
        new OnPolicy((policy, ledger) => Core.Policy.AdoptPolicy.Decide(
            new AdoptPolicy(policy?.LatestVersion ?? 0, numbers, "For this test.", null),
            policy, Actor.Setup, ledger.Now)),
        Actor.Setup);

    /// <summary>Files a report and gives its id.</summary>
    public async Task<Guid> Report(
        StaffId by, IncidentCategory category = IncidentCategory.ThreatWeapon, params StaffId[] witnesses)
    {
        var id = Guid.CreateVersion7();
        await app.Done(Filing(id, by, category, witnesses), Actor.Person(by));
        return id;
    }

    public static OnIncident Filing(Guid id, StaffId by, IncidentCategory category, params StaffId[] witnesses) =>
        new(id, (incident, ledger) => ReportIncident.Decide(
            new ReportIncident(
                id,
                new ReportContent
                {
                    Category = category,
                    Description = Words,
                    Details = Naming(witnesses),
                },
                "code"),
            incident, by, ledger.Directory.Find(by)?.Team, new OrganisationalContext(),
            new IncidentClocks(ledger.Policy, TimeZoneInfo.Utc), ledger.Now));

    /// <summary>Tells more of a report: a rating, or somebody who had a part in it.</summary>
    public Task TellMore(Guid incident, StaffId by, Severity? rating = null, params StaffId[] witnesses) => app.Done(
        new OnIncident(incident, (state, ledger) => AddIncidentDetail.Decide(
            new AddIncidentDetail(incident, Guid.CreateVersion7(), Words, Naming(witnesses), rating, null),
            state, new Caller(by, IsHandler: false), new IncidentClocks(ledger.Policy, TimeZoneInfo.Utc), ledger.Now)),
        Actor.Person(by));

    /// <summary>Files a report that raises an alert, and gives the alert.</summary>
    public async Task<AlertId> Alert(
        Unit unit, IncidentCategory category = IncidentCategory.ThreatWeapon, params StaffId[] witnesses) =>
        await AlertOf(await Report(unit.Worker, category, witnesses));

    /// <summary>The alert about an incident.</summary>
    public async Task<AlertId> AlertOf(Guid incident) => new(await app.Scalar<Guid>(
        $"select id from safety.mt_doc_alert where data -> 'subject' ->> 'id' = '{incident:D}'"));

    /// <summary>The state of an alert.</summary>
    public async Task<Alert> Load(AlertId alert)
    {
        await using var session = app.Services.GetRequiredService<Marten.IDocumentStore>().QuerySession();
        return (await session.LoadAsync<Alert>(alert.Value))!;
    }

    /// <summary>How far an alert has come: its state and its step.</summary>
    public async Task<(AlertStatus Status, int Step)> Stands(AlertId alert)
    {
        var state = await Load(alert);
        return (state.Status, state.Step);
    }

    /// <summary>What a person is called.</summary>
    public string NameOf(StaffId person) =>
        app.Services.GetRequiredService<Standing>().Directory.NameOf(person.Value);

    /// <summary>What one person sees of an alert.</summary>
    public async Task<AlertSheet?> Sheet(AlertId alert, StaffId by) =>
        await app.Services.GetRequiredService<AlertQueue>()
            .FindAsync((await AskerOf(by))!, alert, TestContext.Current.CancellationToken);

    public async Task<Asker> AskerOf(StaffId person) =>
        new(person, await app.Services.GetRequiredService<IStaffRoles>().RolesOf(person));

    /// <summary>Time passes, then the watch looks and messages are sent.</summary>
    public async Task Pass(TimeSpan time)
    {
        app.Clock!.Advance(time);
        await Look();
    }

    /// <summary>The watch looks once, and whatever is to be sent is sent.</summary>
    public async Task Look()
    {
        await app.Services.GetRequiredService<Sweep>().Beat(TestContext.Current.CancellationToken);
        await Send();
    }

    public Task Send() => app.Services.GetRequiredService<Deliverer>()
        .SendDue(waitForAll: true, TestContext.Current.CancellationToken);

    private static IncidentDetails Naming(IEnumerable<StaffId> witnesses) => new()
    {
        People = [.. witnesses.Select(person => new PersonInvolved(person, RoleInIncident.Witness))],
    };
}

/// <summary>A team with its manager and a worker.</summary>
internal sealed record Unit(TeamId Team, StaffId Manager, StaffId Worker);
