using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts;
using Safety.Web.Store;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Staff.Supervisions;

/// <summary>Supervision that nobody held, over the real node with the clock in the test's hand.</summary>
public sealed class SupervisionWatchTests : IAsyncLifetime
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(31);

    private SafetyApp app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => app = await SafetyApp.StartAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task A_month_without_supervision_is_found_without_anyone_touching_it_and_goes_above_the_manager()
    {
        var director = await app.Person("Invented Director", null, StaffRole.Manager);
        var managers = await app.Team("Managers", director);
        var boss = await app.Person("Invented Boss", managers, StaffRole.Manager);
        var north = await app.Team("North", boss);
        var ada = await app.Person("Invented Ada", north, StaffRole.Staff);
        await app.Person("Invented Lead", null, StaffRole.SafetyLead);

        await PassAsync(TimeSpan.FromDays(21));
        Assert.Empty(await AlertsAsync());
        var due = (await MemberAsync(ada)).Supervision.LookAt!.Value;
        await PassAsync(due - app.Now - TimeSpan.FromMinutes(1));
        Assert.Empty(await AlertsAsync());
        await PassAsync(TimeSpan.FromMinutes(2));
        var alert = Assert.Single(await AlertsAsync());
        Assert.Equal([ada, boss], alert.Concerned);
        Assert.Contains(director.Value, alert.Called);
        Assert.DoesNotContain(boss.Value, alert.Called);

        // The second month in a row is serious and joins the alert that is open.
        await PassAsync(Month);
        Assert.Equal(Severity.Serious, Assert.Single(await AlertsAsync()).Severity);
        // Whoever asks history again finds nothing that no alert knows.
        Assert.Empty(await ActivatorUtilities.CreateInstance<MissingAlerts>(app.Services).Find(Ct));
        await SameAfterRebuildAsync();
    }

    private async Task PassAsync(TimeSpan time)
    {
        app.Clock!.Advance(time);
        for (var beat = 0; beat < 3; beat++) await app.Services.GetRequiredService<Sweep>().Beat(Ct);
    }

    private async Task<StaffMember> MemberAsync(StaffId person)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return (await session.LoadAsync<StaffMember>(person.Value, Ct))!;
    }

    private async Task<IReadOnlyList<Alert>> AlertsAsync()
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.QueryAsync<Alert>("where d.data ->> 'kind' = 'supervision_overdue'", Ct);
    }

    private async Task SameAfterRebuildAsync()
    {
        var live = await DumpAsync();
        using var daemon = await app.Services.GetRequiredService<IDocumentStore>().BuildProjectionDaemonAsync();
        foreach (var view in new[] { nameof(StaffMember), Deadlines.ViewName })
            await daemon.RebuildProjectionAsync(view, Ct);
        Assert.Equal(live, await DumpAsync());
    }

    private Task<string?> DumpAsync() => app.Scalar<string>(
        """
        select string_agg(row, e'\n') from (
            select id::text || data::text as row from safety.mt_doc_staffmember
            union all select stream_id::text || kind || step || due_at::text from watch.deadline order by 1) rows
        """);
}
