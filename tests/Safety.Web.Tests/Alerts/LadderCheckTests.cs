using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Alerts;

/// <summary>The watch finds by itself that a ladder would reach nobody, over the real node.</summary>
public sealed class LadderCheckTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Fact]
    public async Task A_leave_that_draws_near_calls_the_safety_leads_once_and_its_end_is_said()
    {
        var unit = await Agency.Team();
        await Look();
        Assert.Null(await Alert(unit));
        var admin = Actor.Person(node.Administrator);
        await node.App.Done(new StartLeave(unit.Manager, node.App.Now.AddDays(9), null), admin);
        await Look();
        Assert.Null(await Alert(unit));

        await Agency.Pass(TimeSpan.FromDays(3));
        await Look();
        await Agency.Send();
        var alert = (await Alert(unit)).GetValueOrDefault();
        Assert.Equal(AlertStatus.Raised, (await Agency.Load(alert)).Status);
        Assert.NotEmpty(node.Outbox.About(alert));
        Assert.All(node.Outbox.About(alert), letter => Assert.Equal(node.Lead, letter.To));
        Assert.Equal([0], TeamOf(unit).Unreached);

        var version = await Facts(unit);
        await Look();
        await node.App.Done(new CheckLadder(unit.Team), Actor.TheWatch);
        Assert.Equal(version, await Facts(unit));

        await node.App.Done(new EndLeave(unit.Manager), admin);
        await Look();
        var after = await Agency.Load(alert);
        Assert.Equal((2, true), (after.Evidence.Count, after.Open));
        Assert.Contains(
            (await Agency.Sheet(alert, node.Lead))!.Moves,
            move => move.Words.Contains("reaches somebody again", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_who_look_at_once_find_it_once()
    {
        var unit = await Agency.Team();
        await Agency.SetChannels(unit.Manager, ContactChannel.InApp);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ =>
            node.App.Done(new CheckLadder(unit.Team), Actor.TheWatch)));
        Assert.Equal(1, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events where type = 'ladder_reach_found'"
            + $" and stream_id = '{unit.Team.Value:D}'"));
    }

    private Task Look() => node.App.Services.GetRequiredService<LadderChecks>()
        .Look(TestContext.Current.CancellationToken);

    private Team TeamOf(Unit unit) =>
        node.App.Services.GetRequiredService<Standing>().Directory.Find(unit.Team)!;

    private Task<long> Facts(Unit unit) => node.App.Scalar<long>(
        $"select count(*) from safety.mt_events where stream_id = '{unit.Team.Value:D}'");

    private async Task<AlertId?> Alert(Unit unit)
    {
        var id = await node.App.Scalar<Guid>(
            "select id from safety.mt_doc_alert where data ->> 'kind' = 'responder_unreachable'"
            + $" and data -> 'subject' ->> 'team' = '{unit.Team.Value:D}'");
        return id == default ? null : new AlertId(id);
    }
}
