using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Web.Tests.Alerts;

namespace Safety.Web.Tests.Watch;

/// <summary>An alert that nobody ever answers, alone on its node: broadcasts reach everybody there is.</summary>
public sealed class LadderEndTests(OneNode node) : IClassFixture<OneNode>
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    // Severity 4 has 5 minutes for each step.
    private static readonly TimeSpan StepLasts = new PolicyNumbers().AnswerWithinBySeverity[4];

    private Agency Agency => node.Agency;

    [Fact]
    public async Task It_climbs_on_time_and_never_early_and_is_told_to_everybody_again_and_again()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        await Agency.Look();
        Assert.Equal([unit.Manager], node.Told(alert));

        await Agency.Pass(StepLasts - Second);
        Assert.Equal((AlertStatus.Raised, 0), await Agency.Stands(alert));
        await Agency.Pass(Second);
        Assert.Equal((AlertStatus.Raised, 1), await Agency.Stands(alert));
        Assert.Contains(node.Lead, node.Told(alert));
        await Agency.Pass(StepLasts);
        Assert.Equal((AlertStatus.Raised, 2), await Agency.Stands(alert));
        await Agency.Pass(StepLasts);

        for (var broadcast = 1; broadcast <= 12; broadcast++)
        {
            var state = await Agency.Load(alert);
            Assert.Equal((AlertStatus.Exhausted, broadcast), (state.Status, state.Broadcasts));
            Assert.Contains(
                state.Deliveries, one => one.Round == state.Round && one.Recipient == unit.Manager);
            await Agency.Pass(state.NextAt!.Value - node.App.Now - Second);
            Assert.Equal(broadcast, (await Agency.Load(alert)).Broadcasts);
            await Agency.Pass(Second);
        }
    }

    [Fact]
    public async Task That_nobody_answered_is_itself_an_alert_for_the_safety_leads()
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);

        for (var step = 0; step < 3; step++)
            await Agency.Pass(StepLasts);

        var failure = new AlertId(await node.App.Scalar<Guid>(
            $"select id from safety.mt_doc_alert where data ->> 'kind' = 'alert_exhausted'"
            + $" and data -> 'subject' ->> 'team' = '{unit.Team.Value:D}'"));
        await Agency.Look();
        Assert.Equal(AlertStatus.Exhausted, (await Agency.Load(alert)).Status);
        Assert.Contains(node.Lead, node.Told(failure));
        Assert.DoesNotContain(unit.Manager, node.Told(failure));
    }
}
