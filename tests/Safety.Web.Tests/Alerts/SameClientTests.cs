using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts.Views;
using Safety.Web.Store;
using Safety.Web.Tests.House;

namespace Safety.Web.Tests.Alerts;

/// <summary>Several alerts of one client, and what belongs together, over the real node.</summary>
public sealed class SameClientTests(OneNode node) : IClassFixture<OneNode>
{
    private Agency Agency => node.Agency;

    [Fact]
    public async Task The_manager_is_called_once_within_five_minutes_and_both_alerts_climb()
    {
        var (unit, client) = (await Agency.Team(), new ClientId(Guid.CreateVersion7()));
        var first = await Raise(unit, client);
        await Agency.Send();
        Assert.NotEmpty(node.Outbox.About(first));
        await Agency.Pass(TimeSpan.FromMinutes(4));

        var second = await Raise(unit, client);
        await Agency.Send();

        Assert.DoesNotContain(node.Outbox.About(second), letter => letter.To == unit.Manager);
        var sheet = (await Agency.Sheet(second, unit.Manager))!;
        var skip = Assert.Single(sheet.Skipped);
        Assert.Equal((SkipReason.CalledForSameClient, unit.Manager), (skip.Reason, skip.Person!.Id!.Value));
        Assert.Equal(first, skip.CalledFor);
        Assert.Contains(sheet.Attempts, one => one.Channel == ContactChannel.InApp);

        await Agency.Pass(TimeSpan.FromMinutes(30));
        Assert.Equal((1, 1), ((await Agency.Load(first)).Step, (await Agency.Load(second)).Step));
        Assert.Contains(node.Outbox.About(second), letter => letter.To == node.Lead);
    }

    [Fact]
    public async Task A_severe_alert_of_the_client_calls_whoever_was_just_called()
    {
        var (unit, client) = (await Agency.Team(), new ClientId(Guid.CreateVersion7()));
        await Raise(unit, client, Severity.FatalOrCritical);
        await Agency.Send();
        var severe = await Raise(unit, client, Severity.Severe);
        await Agency.Send();
        Assert.Contains(node.Outbox.About(severe), letter => letter.To == unit.Manager);
    }

    [Fact]
    public async Task Each_reader_is_told_of_the_others_that_they_see_and_of_no_more()
    {
        var (north, south, client) =
            (await Agency.Team(), await Agency.Team(), new ClientId(Guid.CreateVersion7()));
        var (one, two, third) = (await Raise(north, client), await Raise(north, client), await Raise(south, client));

        Assert.Equal([two], await OfClient(one, north.Manager));
        Assert.Equal([one], await OfClient(two, north.Manager));
        Assert.Empty(await OfClient(third, south.Manager));
        Assert.Equal(new[] { two, third }.Order(Comparer()), (await OfClient(one, node.Lead)).Order(Comparer()));
        var row = Assert.Single(
            (await node.Queue.ListAsync(
                await Agency.AskerOf(south.Manager), new(), TestContext.Current.CancellationToken)).Items,
            row => row.Id == third);
        Assert.Empty(row.Ties);

        await node.App.Done(
            new ResolveAlert(two, AlertDecision.FalseAlarm, new SealedText(Guid.Empty, "", "")),
            Actor.Person(north.Manager));
        Assert.Empty(await OfClient(one, north.Manager));
    }

    [Fact]
    public void What_was_stored_before_the_client_was_kept_reads_without_one()
    {
        var stored = JsonSerializer.SerializeToNode(Sample.Of(typeof(AlertRaised)), HouseJson.Options)!.AsObject();
        Assert.NotNull(stored.Deserialize<AlertRaised>(HouseJson.Options)!.Client);
        stored.Remove("client");
        Assert.Null(stored.Deserialize<AlertRaised>(HouseJson.Options)!.Client);
    }

    private static Comparer<AlertId> Comparer() =>
        Comparer<AlertId>.Create((one, other) => one.Value.CompareTo(other.Value));

    private async Task<IReadOnlyList<AlertId>> OfClient(AlertId alert, StaffId reader) =>
    [
        .. (await Agency.Sheet(alert, reader))!.Alert.Ties
            .Where(tie => tie.How == AlertTieKind.SameClient).Select(tie => tie.Id),
    ];

    private async Task<AlertId> Raise(Unit unit, ClientId client, Severity severity = Severity.Serious)
    {
        var about = Guid.CreateVersion7();
        var finding = new Finding(
            AlertKind.IncidentSerious, new AlertSubject(AlertSubjectType.Incident, about, unit.Team), severity,
            "For this test.", new AlertEvidence(Guid.CreateVersion7(), about, "ForThisTest"), [unit.Worker],
            TimeSpan.FromMinutes(30), Client: client);
        await node.App.Done(new RaiseAlert(finding), Actor.TheWatch);
        return RaiseAlert.StreamOf(finding, null);
    }
}
