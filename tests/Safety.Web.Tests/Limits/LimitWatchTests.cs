using Marten;
using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Language;
using Safety.Core.Limits;
using Safety.Core.Staff;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Limits;

public sealed class LimitWatchTests
{
    private static readonly SealedText Words = new(Guid.CreateVersion7(), "bm9uY2U=", "Y2lwaGVy");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_limit_begins_is_asked_about_and_ends_by_the_watch_alone()
    {
        await using var app = await SafetyApp.StartAsync();
        var boss = await app.Person("Invented Boss", null, StaffRole.Manager);
        var team = await app.Team("North", boss);
        var ada = await app.Person("Invented Ada", team, StaffRole.Staff);
        var client = await app.ClientIn(team, "C-1");
        var limit = new LimitId(Guid.CreateVersion7());
        await app.Done(
            new ProposeLimit(
                limit, client, new LimitTerms(LimitKind.WrittenOnly), Words, "Write to us.", app.Now.AddDays(2),
                app.Now.AddDays(40), app.Now.AddDays(40)),
            Actor.Person(ada));
        await app.Done(new ApproveLimit(limit), Actor.Person(boss));
        Assert.Equal(LimitState.Approved, (await Load(app, limit)).State);

        await After(app, 2);
        Assert.Equal(LimitState.InForce, (await Load(app, limit)).State);
        await After(app, 14);
        Assert.Equal(1, (await Load(app, limit)).Owes(LimitDuty.EffectReview)?.TimesFoundLate);
        await After(app, 11);
        Assert.Equal(1, await Stored(app, "safety.mt_events where type = 'limit_found_near_end' and", limit));
        await After(app, 13);
        Assert.Equal(LimitState.Expired, (await Load(app, limit)).State);
        Assert.Equal(0, await Stored(app, "watch.deadline where", limit));
    }

    private static Task<long> Stored(SafetyApp app, string where, LimitId limit) =>
        app.Scalar<long>($"select count(*) from {where} stream_id = '{limit.Value}'");

    private static async Task After(SafetyApp app, int days)
    {
        app.Clock!.Advance(TimeSpan.FromDays(days) + TimeSpan.FromMinutes(1));
        for (var beat = 0; beat < 5; beat++) await app.Services.GetRequiredService<Sweep>().Beat(Ct);
    }

    private static async Task<Limit> Load(SafetyApp app, LimitId limit)
    {
        await using var session = app.Services.GetRequiredService<IDocumentStore>().QuerySession();
        return (await session.LoadAsync<Limit>(limit.Value, Ct))!;
    }
}
