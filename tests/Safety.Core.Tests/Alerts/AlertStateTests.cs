using System.Text.Json;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class AlertStateTests
{
    private static readonly AlertAcknowledged Held = new(Manager, Nine, Nine.AddHours(1));

    [Fact]
    public void A_state_survives_being_stored()
    {
        var state = Raised(null, null, Held, new AlertResolved(AlertDecision.Test, Words, Lead, Nine)).State!;
        var stored = JsonSerializer.Serialize(state);
        Assert.Equal(stored, JsonSerializer.Serialize(JsonSerializer.Deserialize<Alert>(stored)));
    }

    [Fact]
    public void A_state_stays_small_because_it_is_written_with_every_fact() =>
        Assert.InRange(JsonSerializer.Serialize(Raised().State).Length, 1, 3000);

    [Fact]
    public void A_fact_that_cannot_follow_is_loud()
    {
        Assert.Throws<InvalidOperationException>(() => Alert.Evolve(null, AnIncident, Held));
        Assert.Throws<InvalidOperationException>(() => Alert.Evolve(Raised().State, AnIncident, Raised().Facts[0]));
        Assert.Throws<InvalidOperationException>(() => Alert.DeadlinesOf("no fact"));
    }

    [Fact]
    public void Only_the_newest_evidence_is_remembered()
    {
        var added = Enumerable.Range(1000, Alert.EvidenceMax + 5).Select(object (occasion) => new AlertEvidenceAdded(
            Finding(occasion: occasion).Evidence, "So.", Severity.Serious, [], Nine, null, null));
        var state = Raised(null, null, [.. added]).State!;
        Assert.Equal((Alert.EvidenceMax, Id(1204)), (state.Evidence.Count, state.Evidence[^1].EventId));
    }

    [Fact]
    public void Who_was_ever_called_is_remembered_once_also_when_their_messages_are_forgotten()
    {
        DeliveryQueued To(StaffId who, int round) => new(
            Delivery(AnIncident, 0, round, who, ContactChannel.Email), 0, round, who, ContactChannel.Email, [], Nine);
        AlertExhausted Again(int round) => new(round, round, BroadcastScope.Everyone, "So.", null, null, Nine, Nine);

        var state = Raised(null, null, To(Lead, 1), Again(2), To(Lead, 2), Again(3), Again(4)).State!;

        Assert.Equal([Manager.Value, Lead.Value], state.Called);
        Assert.DoesNotContain(state.Deliveries, one => one.Round == 1);
    }

    [Fact]
    public void An_open_alert_is_armed_and_a_resolved_one_is_not()
    {
        Assert.Equal(
            [new DeadlineChange.Arm("answer", 0, Nine.AddHours(1))], Alert.DeadlinesOf(Held));
        Assert.Equal(
            [new DeadlineChange.DisarmAll()],
            Alert.DeadlinesOf(new AlertResolved(AlertDecision.Test, Words, Lead, Nine)));
    }

    [Fact]
    public void Every_fact_of_the_room_says_what_it_does_to_the_deadlines()
    {
        var facts = typeof(Alert).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Alert).Namespace && typeof(IFact).IsAssignableFrom(type))
            .ToList();
        Assert.Equal(19, facts.Count);
        Assert.All(facts, type =>
            Alert.DeadlinesOf(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type)));
    }
}
