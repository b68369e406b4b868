using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Alerts.Views;
using Safety.Web.Tests.Alerts;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Watch;

/// <summary>Mailboxes and receivers that hang, and a node that dies while it sends.</summary>
public sealed class HangingTests(SinkNode node) : IClassFixture<SinkNode>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private Agency Agency => node.Agency;

    [Fact]
    public async Task Whoever_hangs_holds_up_their_own_messages_and_no_others()
    {
        var hanging = await Agency.Team();
        await Agency.SetChannels(hanging.Manager, ContactChannel.Email);
        for (var i = 0; i < 30; i++)
            await Agency.Alert(hanging);
        var well = await Agency.Team();
        await Agency.Alert(well);
        node.Mail.Mode = address =>
            address == SinkNode.AddressOf(hanging.Manager) ? SinkMode.Tarpit : SinkMode.Ok;

        await Deliverer.SendDue(waitForAll: false, Ct);

        await Patience.Until(() => MailsTo(well.Manager).Count == 1, "A mail was held up by a mailbox that hangs.");
        Assert.Equal(DeliveryLane.AtOnceToOne, await UnderWayTo(hanging.Manager));
        await TimesOut(hanging.Manager);
        node.Mail.Mode = _ => SinkMode.Ok;
    }

    [Fact]
    public async Task A_receiver_that_hangs_holds_up_no_mail()
    {
        node.Hook.Takes = TimeSpan.FromSeconds(30);
        var (called, mailed) = (await Agency.Team(), await Agency.Team());
        await Agency.SetChannels(called.Manager, ContactChannel.Webhook);
        for (var i = 0; i < 30; i++)
            await Agency.Alert(called);
        await Agency.Alert(mailed);

        await Deliverer.SendDue(waitForAll: false, Ct);

        await Patience.Until(() => MailsTo(mailed.Manager).Count == 1, "A mail was held up by a receiver that hangs.");
        Assert.Equal(DeliveryLane.AtOnceToOne, await UnderWayTo(called.Manager));
        await TimesOut(called.Manager);
        node.Hook.Takes = TimeSpan.Zero;
    }

    [Fact]
    public async Task A_node_that_dies_after_the_mail_was_taken_lets_another_send_it_once_more_with_the_same_id()
    {
        var unit = await Agency.Team();
        await Agency.SetChannels(unit.Manager, ContactChannel.Email);
        var alert = await Agency.Alert(unit);
        using var death = new CancellationTokenSource();
        node.Mail.Taken = death.Cancel;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Deliverer.SendDue(waitForAll: true, death.Token));
        node.Mail.Taken = null;
        Assert.Empty((await MailOf(alert, unit)).Tries);
        await using var other = await node.Another();
        var there = new Agency(other);
        await there.Pass(node.App.Now - other.Now);
        Assert.Single(MailsTo(unit.Manager));
        await there.Pass(DueDeliveries.LeaseLasts);

        Assert.Equal(2, MailsTo(unit.Manager).Count);
        var sent = await MailOf(alert, unit);
        Assert.Equal([$"<{sent.Id.Value:N}@alerts.safety>"], MailsTo(unit.Manager).Distinct());
        Assert.Equal((DeliveryStatus.Succeeded, 1), (sent.Status, Assert.Single(sent.Tries).Attempt));
        await there.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal(2, MailsTo(unit.Manager).Count);
    }

    private Deliverer Deliverer => node.App.Services.GetRequiredService<Deliverer>();

    private IReadOnlyList<string> MailsTo(StaffId person) => node.Mail.IdsTo(SinkNode.AddressOf(person));

    private async Task<AlertMessageSeen> MailOf(AlertId alert, Unit unit) =>
        (await Agency.Sheet(alert, unit.Manager))!.Attempts.Single(one => one.Channel == ContactChannel.Email);

    private Task<long> UnderWayTo(StaffId person) => node.App.Scalar<long>(
        $"select count(*) from watch.delivery where recipient = '{person.Value}' and leased_until is not null"
        + " and channel <> 'in_app'");

    /// <summary>The attempts end by the clock, and are recorded as what they were.</summary>
    private async Task TimesOut(StaffId person)
    {
        node.App.Clock!.Advance(DeliveryAttempts.AttemptLasts);
        await Patience.Until(
            async () => await UnderWayTo(person) == 0, TimeSpan.FromSeconds(10),
            () => "Attempts whose time was over were not recorded.");
        Assert.Equal(DeliveryLane.AtOnceToOne, await node.App.Scalar<long>(
            "select count(*) from safety.mt_events failed, safety.mt_events queued"
            + " where failed.type = 'delivery_failed' and failed.data ->> 'error' = 'timeout'"
            + " and queued.type = 'delivery_queued' and queued.data ->> 'delivery' = failed.data ->> 'delivery'"
            + $" and queued.data ->> 'recipient' = '{person.Value}'"));
    }
}
