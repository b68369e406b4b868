using CsCheck;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

public sealed class WhoWouldBeToldTests
{
    [Fact]
    public void Every_step_is_told_with_its_moment_and_the_end_is_everybody()
    {
        var steps = WhoWouldBeTold.Of(Finding(), Everybody, InForce, Nine);
        Assert.Equal([0, 1, 2, 3], steps.Select(step => step.Step));
        Assert.Equal([false, false, false, true], steps.Select(step => step.IsBroadcast));
        Assert.Equal(Nine, steps[0].CalledAt);
        Assert.Equal(steps[0].Until, steps[1].CalledAt);
        Assert.Equal([Manager], steps[0].Told.Select(one => one.Staff));
        Assert.Equal(All, steps[0].Told[0].AtOnce);
    }

    [Fact]
    public void Who_is_passed_over_is_told_with_the_reason_and_the_step_takes_no_time()
    {
        var directory = With(OnLeave(Manager, StaffRole.Manager));
        var first = WhoWouldBeTold.Of(Finding(), directory, InForce, Nine)[0];
        Assert.Equal((Nine, Nine), (first.CalledAt, first.Until));
        Assert.Equal([new Skip(LadderRole.TeamManager, Manager, SkipReason.OnLeave)], first.Passed);
        Assert.Empty(first.Told);
    }

    [Fact]
    public void Below_the_severity_that_calls_at_once_the_other_channels_follow_one_that_fails()
    {
        var told = WhoWouldBeTold.Of(Finding(Severity.Low), Everybody, InForce, Nine)[0].Told[0];
        Assert.Equal([ContactChannel.InApp, ContactChannel.Email], told.AtOnce);
        Assert.Equal([ContactChannel.Webhook], told.Then);
    }

    [Fact]
    public void It_says_what_happens_whatever_the_ladder() => RandomAgency.Any.Sample(
        agency =>
        {
            var (finding, directory) = (Finding(), agency.Directory);
            var steps = WhoWouldBeTold.Of(finding, directory, InForce, Nine);
            var state = Scenario.Fold<Alert>(
                AlertId(finding), null, RaiseAlert.Decide(new(finding), null, directory, InForce, Nine).Events)!;
            for (var check = 0; check < 20 && state.Status != AlertStatus.Exhausted; check++)
            {
                state = Scenario.Fold(
                    AlertId(finding), state,
                    CheckAlert.Decide(new(new(AlertId(finding))), state, directory, InForce, state.NextAt!.Value)
                        .Events)!;
            }

            Assert.True(steps[^1].IsBroadcast);
            Assert.Equal(
                state.Called.Order(),
                steps.SelectMany(step => step.Told).Select(one => one.Staff.Value).Distinct().Order());
        },
        iter: 300);

    [Fact]
    public void Before_anything_happens_a_step_that_reaches_nobody_is_found_with_its_times()
    {
        var away = new LeaveSpan(Nine.AddDays(2), Nine.AddDays(5));
        var directory = With(Person(Manager, StaffRole.Manager) with { Leave = away });
        var found = Assert.Single(Preflight.Of(directory, Agency.Team, Nine, Nine + Preflight.Ahead));
        Assert.Equal((0, away.From, away.Until), (found.Step, found.From, found.Until));
        Assert.Equal(SkipReason.OnLeave, Assert.Single(found.Why).Reason);
        Assert.Empty(Preflight.Of(directory, Agency.Team, Nine, Nine.AddDays(2)));
        Assert.Single(Preflight.Of(With(Person(Manager, StaffRole.Manager, ContactChannel.InApp)), Agency.Team, Nine,
            Nine + Preflight.Ahead));
    }
}
