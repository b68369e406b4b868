using JasperFx.Events;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;

namespace Safety.Web.Tests.Store;

public sealed class LedgerTests(SharedSafetyApp shared) : IClassFixture<SharedSafetyApp>
{
    private readonly SafetyApp app = shared.App;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_becomes_events_signed_by_the_actor_at_the_moment_of_the_clock()
    {
        var by = new StaffId(Guid.CreateVersion7());
        var team = new TeamId(Guid.CreateVersion7());

        var answer = await app.Done(new FormTeam(team, "North"), Actor.Person(by));

        Assert.Equal((true, 1L), (answer.Changed, answer.Version));
        var stored = Assert.Single(await EventsOf(app, team.Value));
        Assert.Equal(by.Value.ToString("D"), stored.UserName);
        Assert.Equal(app.Now, stored.Timestamp);
        Assert.Equal("team_formed", stored.EventTypeName);
        Assert.Equal("0", stored.GetHeader("policy_version")?.ToString());
    }

    [Fact]
    public async Task Asking_twice_stores_nothing_more()
    {
        var team = new FormTeam(new TeamId(Guid.CreateVersion7()), "North");
        await app.Done(team, Actor.Setup);

        var again = await app.Done(team, Actor.Setup);

        Assert.Equal((false, 1L), (again.Changed, again.Version));
        Assert.Single(await EventsOf(app, team.Team.Value));
    }

    [Fact]
    public async Task Whoever_saw_an_older_version_is_refused()
    {
        var team = new TeamId(Guid.CreateVersion7());
        await app.Done(new FormTeam(team, "North"), Actor.Setup);
        await app.Done(new RenameTeam(team, "North-East"), Actor.Setup);

        var stale = await app.Ask(new RenameTeam(team, "South"), Actor.Setup, expectedVersion: 1);
        var fresh = await app.Ask(new RenameTeam(team, "South"), Actor.Setup, expectedVersion: 2);

        Assert.IsType<StaleVersion>(stale.Refusal);
        Assert.Null(fresh.Refusal);
    }

    [Fact]
    public async Task Everybody_at_once_is_served_one_after_the_other()
    {
        var team = new TeamId(Guid.CreateVersion7());
        await app.Done(new FormTeam(team, "North"), Actor.Setup);

        var answers = await Task.WhenAll(Enumerable.Range(0, 10)
            .Select(number => app.Done(new RenameTeam(team, $"North {number}"), Actor.Setup)));

        Assert.Equal(Enumerable.Range(2, 10).Select(n => (long)n), answers.Select(answer => answer.Version).Order());
    }

    [Fact]
    public async Task An_event_is_tagged_with_the_people_it_names()
    {
        var joined = new JoinStaff(
            new StaffId(Guid.CreateVersion7()), "Invented Person", "Worker", "invented@example.org", null,
            new(2026, 3, 1));
        await app.Done(joined, Actor.Setup);

        await using var session = app.Services.GetRequiredService<IDocumentStore>().LightweightSession();
        var found = await session.Events.QueryByTagsAsync(
            new JasperFx.Events.Tags.EventTagQuery().Or<StaffId>(joined.Staff), Ct);

        Assert.Equal(joined.Staff.Value, Assert.Single(found).StreamId);
    }

    [Fact]
    public async Task The_next_command_of_the_node_knows_who_joined()
    {
        var staff = new StaffId(Guid.CreateVersion7());
        await app.Done(
            new JoinStaff(staff, "Invented Person", "Worker", "invented@example.org", null, new(2026, 3, 1)),
            Actor.Setup);

        Assert.Equal("Invented Person", app.Services.GetRequiredService<Standing>().Directory.NameOf(staff.Value));
    }

    [Fact]
    public async Task Codes_rest_in_the_store_as_they_stand_on_the_wire()
    {
        await using var app = await SafetyApp.StartAsync();
        await app.Person("Invented Ada", null, StaffRole.SafetyLead);

        Assert.Equal("safety_lead", await app.Scalar<string>(
            "select data ->> 'role' from safety.mt_events where type = 'role_granted'"));
        Assert.Equal("safety_lead", await app.Scalar<string>(
            "select data -> 'roles' ->> 0 from safety.mt_doc_staffmember"));
    }

    private static async Task<IReadOnlyList<IEvent>> EventsOf(SafetyApp app, Guid stream)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.Events.FetchStreamAsync(stream, token: Ct);
    }
}
