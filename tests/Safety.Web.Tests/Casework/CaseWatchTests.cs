using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Casework;

/// <summary>What happens by itself, over the real node with the clock in the test's hand.</summary>
public sealed class CaseWatchTests : IAsyncLifetime
{
    private static readonly SealedText Words = new(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");
    private static readonly CaseType Complex = new("points", "complex");

    private SafetyApp app = null!;
    private StaffId director;
    private StaffId boss;
    private StaffId ada;
    private TeamId north;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        app = await SafetyApp.StartAsync();
        director = await app.Person("Invented Director", null, StaffRole.Manager);
        var managers = await app.Team("Managers", director);
        boss = await app.Person("Invented Boss", managers, StaffRole.Manager);
        north = await app.Team("North", boss);
        ada = await app.Person("Invented Ada", north, StaffRole.Staff);
        await app.Person("Invented Lead", null, StaffRole.SafetyLead);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_transfer_request_that_nobody_answers_climbs_to_the_director_without_anyone_touching_it()
    {
        var one = await CarriedAsync(ada, await app.ClientIn(north, "C-1"));
        await app.Done(new RequestRelease(one, CaseRequestKind.Transfer, Words, false), Actor.Person(ada));
        var due = (await LoadAsync(one)).Request!.DueAt;

        await PassAsync(due - app.Now - TimeSpan.FromMinutes(1));
        Assert.Empty(await AlertsAsync("transfer_unanswered"));
        await PassAsync(TimeSpan.FromMinutes(2));
        var alert = Assert.Single(await AlertsAsync("transfer_unanswered"));
        Assert.Equal((0, true), (alert.Step, alert.Called.Contains(boss.Value)));
        Assert.DoesNotContain(director.Value, alert.Called);

        await PassAsync(TimeSpan.FromHours(4));
        alert = Assert.Single(await AlertsAsync("transfer_unanswered"));
        Assert.Equal((1, true), (alert.Step, alert.Called.Contains(director.Value)));

        // The director need not serve the client: the alert leads to the case, which they may see.
        using (var asDirector = app.ClientOf(director, inPerson: true))
        {
            var page = await asDirector.GetStringAsync($"alerts/{alert.Id}", Ct);
            Assert.Contains($"/casework/{one.Value}", page, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"/clients/", page, StringComparison.Ordinal);
            Assert.True((await asDirector.GetAsync($"casework/{one.Value}", Ct)).IsSuccessStatusCode);
            Assert.Equal(404, (int)(await asDirector.GetAsync($"clients/{alert.Subject.Id}", Ct)).StatusCode);
        }

        // The director answers the request, and with it the alert.
        await app.Done(new GrantRequest(one), Actor.Person(director));
        alert = Assert.Single(await AlertsAsync("transfer_unanswered"));
        Assert.Equal((false, 2, director), (alert.Open, alert.Evidence.Count, alert.ResolvedBy));
        // Whoever asks history again finds nothing that no alert knows.
        var history = ActivatorUtilities.CreateInstance<MissingAlerts>(app.Services);
        Assert.Empty(await history.Find(Ct));
        await SameAfterRebuildAsync();
    }

    [Fact]
    public async Task The_third_worker_who_asks_to_leave_a_client_opens_one_conference()
    {
        var client = await app.ClientIn(north, "C-2");
        for (var number = 1; number <= 4; number++)
        {
            var worker = await app.Person($"Invented Worker {number}", north, StaffRole.Staff);
            var one = await CarriedAsync(worker, client);
            await app.Done(new RequestRelease(one, CaseRequestKind.Transfer, Words, false), Actor.Person(worker));
            Assert.Equal(number < 3 ? 0 : 1, (await AlertsAsync("serial_transfer")).Count);
        }
    }

    [Fact]
    public async Task What_takes_a_worker_over_a_ceiling_is_an_alert_in_the_same_moment_and_its_end_is_said()
    {
        AllocationId last = default;
        for (var number = 1; number <= 9; number++)
            last = await CarriedAsync(ada, await app.ClientIn(north, $"C-3{number}"));
        var alert = Assert.Single(await AlertsAsync("caseload_over_ceiling"));
        Assert.Equal([ada], alert.Concerned);
        await app.Done(new EndAllocation(last, AllocationEndWhy.Transferred, null, null), Actor.Person(boss));
        Assert.Equal(2, Assert.Single(await AlertsAsync("caseload_over_ceiling")).Evidence.Count);

        // What was said for later holds from its moment on, without anybody asking.
        await app.Done(
            new DeclareCapacity(
                ada, new(Guid.CreateVersion7()), 50, [], app.Now.AddDays(2), app.Now.AddDays(9), null),
            Actor.Person(ada));
        Assert.Empty(await AlertsAsync("capacity_exceeded"));
        await PassAsync(TimeSpan.FromDays(2) + TimeSpan.FromMinutes(1));
        Assert.Single(await AlertsAsync("capacity_exceeded"));
        await PassAsync(TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1));
        Assert.Equal(2, Assert.Single(await AlertsAsync("capacity_exceeded")).Evidence.Count);
    }

    [Fact]
    public async Task What_is_imposed_on_a_protected_worker_goes_to_somebody_neutral()
    {
        var one = await ProposedAsync(ada, await app.ClientIn(north, "C-4"));
        await using (var session = app.Services.GetRequiredService<IDocumentStore>().LightweightSession())
        {
            var visit = new VisitId(Guid.CreateVersion7());
            session.Events.Append(ada.Value, new ProtectionBegan(
                ada, ProtectionGround.SoloVisitRefused, visit, app.Now, app.Now.AddDays(90)));
            await session.SaveChangesAsync(Ct);
        }

        await app.Done(new ImposeAllocation(one, Words), Actor.Person(boss));
        var alert = Assert.Single(await AlertsAsync("retaliation_watch"));
        Assert.Equal([ada, boss], alert.Concerned);
        Assert.Equal(director, (await LoadAsync(one)).Imposition!.SeenBy);
    }

    [Fact]
    public async Task Who_filed_a_report_is_protected_and_a_case_taken_from_them_goes_to_somebody_neutral()
    {
        var before = await CarriedAsync(ada, await app.ClientIn(north, "C-5"));
        var after = await CarriedAsync(ada, await app.ClientIn(north, "C-6"));
        await app.Done(new EndAllocation(before, AllocationEndWhy.Transferred, null, null), Actor.Person(boss));
        Assert.Empty(await AlertsAsync("retaliation_watch"));

        using var client = app.ClientOf(ada);
        using var filed = await client.PutAsync(
            $"api/v1/incidents/{Guid.CreateVersion7()}",
            System.Net.Http.Json.JsonContent.Create(Incidents.Bodies.With("client_id", null)), Ct);
        Assert.True(filed.IsSuccessStatusCode);
        await app.Done(new EndAllocation(after, AllocationEndWhy.Transferred, null, null), Actor.Person(boss));
        var alert = Assert.Single(await AlertsAsync("retaliation_watch"));
        Assert.Equal([ada, boss], alert.Concerned);
        Assert.DoesNotContain(boss.Value, alert.Called);
    }

    private async Task<AllocationId> ProposedAsync(StaffId worker, ClientId client)
    {
        await app.Done(new ProposeAllocation(client, worker, Complex), Actor.Person(boss));
        return AllocationId.For(client, worker);
    }

    private async Task<AllocationId> CarriedAsync(StaffId worker, ClientId client)
    {
        var one = await ProposedAsync(worker, client);
        await app.Done(new AcceptAllocation(one), Actor.Person(worker));
        return one;
    }

    private async Task PassAsync(TimeSpan time)
    {
        app.Clock!.Advance(time);
        for (var beat = 0; beat < 3; beat++) await app.Services.GetRequiredService<Sweep>().Beat(Ct);
    }

    private async Task<Allocation> LoadAsync(AllocationId id)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return (await session.LoadAsync<Allocation>(id.Value, Ct))!;
    }

    private async Task<IReadOnlyList<Alert>> AlertsAsync(string kind)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.QueryAsync<Alert>("where d.data ->> 'kind' = ?", Ct, kind);
    }

    private async Task SameAfterRebuildAsync()
    {
        var live = await DumpAsync();
        using var daemon = await app.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        foreach (var view in new[] { nameof(Allocation), nameof(Caseload), Deadlines.ViewName })
            await daemon.RebuildProjectionAsync(view, Ct);
        Assert.Equal(live, await DumpAsync());
    }

    private Task<string?> DumpAsync() => app.Scalar<string>(
        """
        select string_agg(row, e'\n') from (
            select id::text || data::text as row from safety.mt_doc_allocation
            union all select id::text || data::text from safety.mt_doc_caseload
            union all select stream_id::text || kind || step || due_at::text from watch.deadline order by 1) rows
        """);
}
