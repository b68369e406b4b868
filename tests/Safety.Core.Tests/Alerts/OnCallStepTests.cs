using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>A step that calls whoever is on call; 2 March 2026 is a Monday.</summary>
public sealed class OnCallStepTests
{
    private static readonly EscalationLadder Ladder = new(
    [
        new LadderStep([new LadderTarget(LadderRole.OnCall)]),
        new LadderStep([new LadderTarget(LadderRole.SafetyLead)]),
    ]);

    private static StaffDirectory OnCallAre(params StaffId[] people) => StaffDirectory.Of(
        [.. People, Person(Colleague, StaffRole.Staff)],
        [
            TeamOf(Ladder) with
            {
                Rotas =
                [
                    new(Agency.Team, new("UTC", new(2026, 1, 1), null,
                        [new(DayOfWeek.Monday, new(8, 0), TimeSpan.FromHours(4), people)], []), null, LongAgo),
                ],
            },
        ]);

    private static StaffId Colleague => new(Id(6));

    [Fact]
    public void Whoever_is_on_call_is_told_together_in_their_order()
    {
        var call = StepCall.Of(OnCallAre(Colleague, Manager), Ladder.Steps[0], Agency.Team, [Worker], Nine);
        Assert.Equal([Colleague, Manager], call.Recipients.Select(one => one.Staff));
        Assert.Empty(call.Skipped);
    }

    [Fact]
    public void The_ladder_goes_on_at_once_when_nobody_is_on_call()
    {
        var directory = OnCallAre(Colleague);
        var state = Raised(directory, Nine.AddHours(4));
        Assert.Equal((1, AlertStatus.Raised), (state.Step, state.Status));
        Assert.Equal(
            [new Skip(LadderRole.OnCall, null, SkipReason.NobodyOnCall)],
            StepCall.Of(directory, Ladder.Steps[0], Agency.Team, [], Nine.AddHours(4)).Skipped);
    }

    [Fact]
    public void Who_is_on_call_is_asked_when_the_step_is_called_and_may_answer()
    {
        var state = Raised(OnCallAre(Colleague), Nine);
        Assert.Equal([Colleague.Value], state.Called);
        Assert.True(new Answerer(Colleague, []).MayAnswer(state));
        Assert.False(new Answerer(Worker, []).MayAnswer(state));
        var changed = OnCallAre(OtherManager);
        Assert.Equal([OtherManager], StepCall.Of(changed, state.Ladder.Steps[0], Agency.Team, [], Nine)
            .Recipients.Select(one => one.Staff));
    }

    [Fact]
    public void Quiet_hours_do_not_hold_for_whoever_is_on_call()
    {
        var directory = OnCallAre(Manager).With(Person(Manager, StaffRole.Manager) with
        {
            QuietHours = new QuietHours(new TimeOnly(0, 0), new TimeOnly(23, 59)),
        });
        var step = new LadderStep([new LadderTarget(LadderRole.TeamManager), new LadderTarget(LadderRole.OnCall)]);
        Assert.True(StepCall.Of(directory, step, Agency.Team, [], Nine).Loud);
        Assert.False(StepCall.Of(directory, step, Agency.Team, [], Nine.AddHours(4)).Loud);
    }

    private static Alert Raised(StaffDirectory directory, DateTimeOffset at)
    {
        var finding = Finding();
        return Scenario.Fold<Alert>(
            AlertId(finding), null, RaiseAlert.Decide(new(finding), null, directory, InForce, at).Events)!;
    }
}
