using Microsoft.Extensions.DependencyInjection;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Tests.Alerts;
using Safety.Web.Tests.Fixture;
using Safety.Web.Watch;

namespace Safety.Web.Tests.Watch;

/// <summary>Two nodes over one database that look at the very same moment, with no leader between them.</summary>
public sealed class TwoNodesTests
{
    private const int Alerts = 40;

    [Fact]
    public async Task Every_deadline_is_acted_on_once_and_every_message_sent_once()
    {
        var outbox = new Outbox();
        await using var one = await Node(outbox);
        await using var other = await Node(outbox, one);
        var (here, there) = (new Agency(one), new Agency(other));
        await here.Person(null, StaffRole.SafetyLead);
        var unit = await here.Team();
        for (var i = 0; i < Alerts; i++)
            await (i % 2 == 0 ? here : there).Alert(unit);
        await Both(TimeSpan.Zero);

        // Up the whole ladder, and twice told to everybody.
        for (var step = 1; step <= 4; step++)
            await Both(new PolicyNumbers().AnswerWithinBySeverity[4]);

        Assert.Equal(Alerts * 2, await one.Scalar<long>(
            Count("alert_escalated") + " and stream_id in (select id from safety.mt_doc_alert"
            + " where data ->> 'kind' = 'incident_serious')"));
        Assert.Equal(0, await one.Scalar<long>(
            "select count(*) from (select stream_id, type, coalesce(data ->> 'step', data ->> 'broadcast') as step,"
            + " data ->> 'round' as round from safety.mt_events where type in ('alert_escalated', 'alert_exhausted')"
            + " group by 1, 2, 3, 4 having count(*) > 1) as twice"));
        Assert.All(
            outbox.Letters.GroupBy(letter => letter.Message.MessageId), letters => Assert.Single(letters));
        Assert.Equal(
            await one.Scalar<long>(Count("delivery_queued") + " and data ->> 'channel' = 'email'"),
            outbox.Letters.Count);
        Assert.Equal(0, await one.Scalar<long>("select count(*) from watch.delivery"));
        await AssertThatNobodyBlockedAnother(one);

        async Task Both(TimeSpan passes)
        {
            one.Clock!.Advance(passes);
            other.Clock!.Advance(passes);
            await Task.WhenAll(here.Look(), there.Look());
            await Task.WhenAll(here.Send(), there.Send());
        }
    }

    private static async Task AssertThatNobodyBlockedAnother(SafetyApp node)
    {
        Assert.Equal(0, await node.Scalar<long>("select count(*) from safety.mt_dcb_tag_version"));
        await node.Scalar<object>("select pg_stat_force_next_flush()");
        Assert.Equal(0, await node.Scalar<long>(
            "select deadlocks from pg_stat_database where datname = current_database()"));
    }

    private static string Count(string type) => $"select count(*) from safety.mt_events where type = '{type}'";

    private static async Task<SafetyApp> Node(Outbox outbox, SafetyApp? beside = null)
    {
        void Wire(Microsoft.AspNetCore.Builder.WebApplicationBuilder builder)
        {
            TellingHandlers.AddTo(builder.Services);
            builder.Services.AddSingleton<IDeliveryChannel>(new OutboxChannel(outbox, ContactChannel.Email));
        }

        return beside is null
            ? await SafetyApp.StartAsync(also: Wire)
            : await SafetyApp.StartOnAsync(beside.Database, also: Wire, folder: beside.Folder);
    }
}
