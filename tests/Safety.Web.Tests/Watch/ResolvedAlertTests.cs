using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Web.Tests.Alerts;

namespace Safety.Web.Tests.Watch;

/// <summary>An alert that a person resolved, over the real node with the clock in the test's hand.</summary>
public sealed class ResolvedAlertTests(OneNode node) : IClassFixture<OneNode>
{
    // Severity 4 has 5 minutes for each step.
    private static readonly TimeSpan StepLasts = new PolicyNumbers().AnswerWithinBySeverity[4];

    private Agency Agency => node.Agency;

    [Theory]
    [InlineData(AlertDecision.Enforced)]
    [InlineData(AlertDecision.ReviewedContinue)]
    [InlineData(AlertDecision.FalseAlarm)]
    [InlineData(AlertDecision.Precautionary)]
    [InlineData(AlertDecision.Test)]
    public async Task Resolved_by_a_person_it_is_over_until_somebody_takes_it_up_again(AlertDecision decision)
    {
        var unit = await Agency.Team();
        var alert = await Agency.Alert(unit);
        var words = new SealedText(Guid.Empty, "", "");
        await node.App.Done(new ResolveAlert(alert, decision, words), Actor.Person(unit.Manager));

        Assert.Equal(0, await node.App.Scalar<long>(
            $"select count(*) from watch.deadline where stream_id = '{alert.Value}'"));
        await Agency.Pass(TimeSpan.FromDays(1));
        var state = await Agency.Load(alert);
        Assert.Equal((AlertStatus.Resolved, decision), (state.Status, state.Decision));

        await node.App.Done(new ReopenAlert(alert, words), Actor.Person(unit.Worker));
        await Agency.Pass(StepLasts);
        Assert.Equal((AlertStatus.Raised, 1), await Agency.Stands(alert));
    }
}
