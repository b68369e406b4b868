using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;
using Safety.Web.Tests.Alerts;
using Unit = Safety.Web.Tests.Alerts.Unit;

namespace Safety.Web.Tests.Staff.Drills;

/// <summary>Drills over the real node, with the clock in the test's hand.</summary>
public sealed class DrillTests(OneNode node) : IClassFixture<OneNode>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private Agency Agency => node.Agency;

    [Fact]
    public async Task One_that_is_held_and_acknowledged_passes_and_leaves_nothing_open()
    {
        var unit = await Agency.Team();
        await node.App.Done(new HoldDrill(unit.Team), Actor.Person(node.Lead));
        await Agency.Look();
        var drill = (await Alert(unit, "drill")).GetValueOrDefault();
        var letters = node.Outbox.About(drill);
        Assert.NotEmpty(letters);
        Assert.All(letters, letter => Assert.Equal(unit.Manager, letter.To));

        await Agency.Pass(Second * 40);
        await node.App.Done(new AcknowledgeAlert(drill), Actor.Person(unit.Manager));

        var result = Assert.Single(Drills(unit).Results);
        Assert.Null(result.Failure);
        Assert.Equal(unit.Manager, result.AnsweredBy);
        Assert.Equal(node.Lead, result.By);
        Assert.Equal(Second * 40, result.Took);
        Assert.Equal(AlertStatus.Resolved, (await Agency.Load(drill)).Status);
        Assert.Null(await Alert(unit, "drill_failed"));
    }

    [Fact]
    public async Task The_clock_holds_one_unannounced_and_a_failed_one_calls_the_safety_leads_and_nobody_else()
    {
        var unit = await Agency.Team();
        await Agency.Pass(TimeSpan.FromDays(1));
        var planned = Drills(unit).PlannedFor!.Value;
        await Agency.Pass(planned - node.App.Now - Second);
        Assert.Null(await Alert(unit, "drill"));
        await Agency.Pass(Second);
        var drill = (await Alert(unit, "drill")).GetValueOrDefault();
        Assert.Equal(planned, (await Agency.Load(drill)).RaisedAt);

        await Agency.Pass(TimeSpan.FromMinutes(30));

        var over = await Agency.Load(drill);
        Assert.Equal((AlertStatus.Resolved, 0), (over.Status, over.Broadcasts));
        Assert.Equal(DrillFailure.NotAnswered, Assert.Single(Drills(unit).Results).Failure);
        var failed = (await Alert(unit, "drill_failed")).GetValueOrDefault();
        Assert.All(node.Outbox.About(failed), letter => Assert.Equal(node.Lead, letter.To));
        Assert.NotEmpty(node.Outbox.About(failed));
        Assert.True(Drills(unit).PlannedFor > node.App.Now);
    }

    [Fact]
    public async Task One_that_reaches_nobody_fails_in_the_very_commit()
    {
        var unit = await Agency.Team();
        await Agency.SetChannels(unit.Manager, ContactChannel.InApp);
        await node.App.Done(new HoldDrill(unit.Team), Actor.Person(node.Lead));
        Assert.Equal(DrillFailure.NobodyReached, Assert.Single(Drills(unit).Results).Failure);
        Assert.NotNull(await Alert(unit, "drill_failed"));
    }

    private TeamDrills Drills(Unit unit) =>
        node.App.Services.GetRequiredService<Standing>().Directory.Find(unit.Team)!.Drills;

    private async Task<AlertId?> Alert(Unit unit, string kind)
    {
        var id = await node.App.Scalar<Guid>(
            $"select id from safety.mt_doc_alert where data ->> 'kind' = '{kind}'"
            + $" and data -> 'subject' ->> 'team' = '{unit.Team.Value:D}'");
        return id == default ? null : new AlertId(id);
    }
}
