using Safety.Core.Alerts;
using Safety.Core.Language;

namespace Safety.Core.Tests.Alerts;

/// <summary>What holds of every alert after every decision, whatever was asked, failed or came late.</summary>
internal static class AlertLaws
{
    public static void Hold(
        Alert? before,
        Alert after,
        Decision decision,
        IReadOnlySet<StaffId> concerned,
        HashSet<DeliveryId> everQueued)
    {
        Assert.True(decision.Refusal is null || decision.Events.Count == 0, "A refusal came with facts.");
        var held = after.Status is AlertStatus.Acknowledged or AlertStatus.Silenced;
        Assert.True(!after.Open || held == after.Owner is not null, "One owner exactly when held.");
        Assert.False(after.Open && after.Owner is { } owner && concerned.Contains(owner), "A concerned person has it.");
        Assert.Equal(after.Status == AlertStatus.Exhausted, after.Open && after.Broadcasts > 0 && after.Step
            == after.Ladder.Steps.Count && !held && after.Status != AlertStatus.Inhibited);
        if (before is not null)
        {
            Assert.True(after.Severity >= before.Severity, "The severity fell.");
            Assert.True(after.Round >= before.Round, "The rounds went back.");
            Assert.True(after.Round > before.Round || after.Step >= before.Step, "The ladder went down.");
        }

        var queued = decision.Events.OfType<DeliveryQueued>().ToList();
        Assert.True(queued.Count == 0 || after.Calling, "Something is sent although nobody needs to be called.");
        Assert.All(queued, one => Assert.True(everQueued.Add(one.Delivery), "A message was queued twice."));
        Assert.DoesNotContain(queued, one => concerned.Contains(one.Recipient));
        Assert.DoesNotContain(
            after.Deliveries, one => one.Status == DeliveryStatus.Queued && !after.ShouldSend(one.Id));
        var called = decision.Events.Any(fact => fact is AlertRaised or AlertEscalated or AlertExhausted);
        Assert.True(
            !called || decision.Events.Any(fact => fact is DeliveryQueued or DeliverySkipped),
            "A step was called and nobody was told or passed over with a reason.");
    }
}
