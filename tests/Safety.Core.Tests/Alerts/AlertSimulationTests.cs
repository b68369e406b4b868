using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Alerts;

/// <summary>
/// Random ladders over random people with random channels, faults and answers. Every run is compared with the reference
/// model after each act, and ends resolved, or broadcast and still open.
/// </summary>
public sealed class AlertSimulationTests
{
    private static readonly Gen<(int What, int Who, int Minutes)> AnAct =
        Gen.Select(Gen.Int[0, 15], Gen.Int[1, 8], Gen.Int[0, 70]);

    private static readonly Gen<(RandomAgency, Severity, int, (int, int, int)[])> ALife =
        Gen.Select(RandomAgency.Any, Gen.Int[0, 5].Select(level => (Severity)level), Gen.Int[1, 8], AnAct.Array[0, 40]);

    [Fact]
    public void Every_alert_ends_resolved_or_broadcast_and_open() => ALife.Sample(
        life =>
        {
            var (agency, severity, concerned, acts) = life;
            var run = new AlertRun(agency, severity, concerned);
            foreach (var (what, who, minutes) in acts) run.Act(what, who, minutes);
            run.End();
            for (var i = 0; i < agency.Steps.Count + 3; i++) run.Watch(whenDue: true);
            Assert.True(run.State!.Status is AlertStatus.Resolved or AlertStatus.Exhausted);
            Assert.Equal(run.State.Status == AlertStatus.Exhausted, run.State.Open);
        },
        iter: 300);

    [Fact]
    public void Two_hundred_answer_at_once_and_exactly_one_owns_it()
    {
        var given = Agency.Raised();
        var alert = given.State;
        var won = 0;
        for (var i = 0; i < 200; i++)
        {
            var by = new Answerer(new StaffId(Agency.Id(1000 + i)), [StaffRole.Manager]);
            var decision = AcknowledgeAlert.Decide(
                new AcknowledgeAlert(new AlertId(given.Id)), alert, by, Agency.InForce, Agency.Nine);
            alert = Scenario.Fold(given.Id, alert, decision.Events);
            won += decision.Refusal is null ? 1 : 0;
        }

        Assert.Equal((1, Agency.Id(1000)), (won, alert!.Owner!.Value.Value));
    }
}
