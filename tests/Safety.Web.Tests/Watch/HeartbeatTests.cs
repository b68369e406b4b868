using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Watch;

/// <summary>The sign of life that each node's sweep gives in the database.</summary>
public sealed class HeartbeatTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_node_gives_a_sign_with_its_look_and_takes_it_away_when_it_stops()
    {
        await using var app = await SafetyApp.StartAsync(also: Named("one"));
        Assert.Equal(0, await Signs(app));

        await Beat(app);
        await using (var other = await SafetyApp.StartOnAsync(app.Database, also: Named("two"), folder: app.Folder))
        {
            await Beat(other);
            Assert.Equal(2, await Signs(app));
            await other.Services.GetRequiredService<Sweep>().StopAsync(Ct);
        }

        Assert.Equal("one", await app.Scalar<string>("select string_agg(name, ' ') from watch.heartbeat"));
        Assert.True(await app.Scalar<bool>(
            "select bool_and(seen_at > clock_timestamp() - interval '1 minute') from watch.heartbeat"));
    }

    [Fact]
    public async Task A_node_that_died_is_missed_until_one_of_its_name_is_there()
    {
        await using var app = await SafetyApp.StartAsync(also: Named("one"));
        await app.Scalar<object>(
            "insert into watch.heartbeat (node, name, version, started_at, seen_at) values"
            + " (gen_random_uuid(), 'one', '1', now(), now() - interval '1 hour'),"
            + " (gen_random_uuid(), 'two', '1', now(), now() - interval '1 hour')");

        await Beat(app);

        Assert.Equal("one two", await app.Scalar<string>(
            "select string_agg(name, ' ' order by name) from watch.heartbeat"));
        Assert.Equal("two", await app.Scalar<string>(
            "select name from watch.heartbeat where seen_at < now() - interval '1 minute'"));
    }

    private static Action<WebApplicationBuilder> Named(string name) =>
        builder => builder.Configuration["Safety:Node"] = name;

    private static Task Beat(SafetyApp app) => app.Services.GetRequiredService<Sweep>().Beat(Ct);

    private static Task<long> Signs(SafetyApp app) => app.Scalar<long>("select count(*) from watch.heartbeat");
}
