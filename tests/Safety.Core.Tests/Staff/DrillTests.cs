using CsCheck;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

public sealed class DrillTests
{
    private static readonly DrillTimes Monthly = new(TimeZoneInfo.Utc, 1);
    private static readonly TeamManagerSet Managed = new(North, Bo, null, Cy, Nine);
    private static readonly DateTimeOffset Tomorrow = Nine.AddDays(1);
    private static readonly DateTimeOffset April = Monthly.Next(North, Nine);
    private static readonly DrillScheduled Planned = new(North, April, null, Tomorrow);
    private static readonly DrillHeld Held = new(North, null, April, April.AddDays(1));

    private static Outcome<Team> Looked(DateTimeOffset now, DrillTimes times, params object[] facts) =>
        GivenNorth(facts).When(team => CheckTeam.Decide(new(North), team, times, now));

    [Fact]
    public void A_drill_is_planned_a_day_after_the_team_gets_its_first_manager()
    {
        Looked(Tomorrow, Monthly).ThenNothing();
        Looked(Tomorrow.AddTicks(-1), Monthly, Managed).ThenNothing();
        Looked(Tomorrow, Monthly, Managed).Then(Planned);
        Looked(Tomorrow, Monthly, Managed, Planned, new TeamManagerSet(North, Cy, Bo, Cy, Ten)).ThenNothing();
    }

    [Fact]
    public void It_is_held_at_its_moment_and_never_before()
    {
        Looked(April.AddTicks(-1), Monthly, Managed, Planned).ThenNothing();
        Looked(April, Monthly, Managed, Planned).Then(Held);
        Looked(April.AddHours(1), Monthly, Managed, Planned).ThenOne<DrillHeld>();
    }

    [Fact]
    public void One_that_comes_too_late_or_is_switched_off_is_put_off_with_its_reason()
    {
        var late = April.AddHours(1).AddTicks(1);
        Looked(late, Monthly, Managed, Planned)
            .Then(new DrillScheduled(North, Monthly.Next(North, late), DrillPutOff.Missed, late));
        Looked(April, new(TimeZoneInfo.Utc, 0), Managed, Planned)
            .Then(new DrillScheduled(North, Monthly.Next(North, April), DrillPutOff.SwitchedOff, April));
    }

    [Fact]
    public void One_that_never_ended_has_failed_and_the_next_is_planned()
    {
        var over = April.AddDays(1);
        Looked(over.AddTicks(-1), Monthly, Managed, Planned, Held).ThenNothing();
        Looked(over, Monthly, Managed, Planned, Held).Then(new DrillFoundFailed(
            North, DrillFailure.NotAnswered, [], null, April, over, Monthly.Next(North, over)));
    }

    [Fact]
    public void Somebody_holds_one_at_any_time_but_not_two_at_once()
    {
        GivenNorth().When(team => HoldDrill.Decide(new(North), team, Admin, Nine))
            .Then(new DrillHeld(North, Cy, Nine, Nine.AddDays(1)));
        GivenNorth(Held).When(team => HoldDrill.Decide(new(North), team, Admin, April)).ThenNothing();
        Scenario.Given<Team>(North.Value).When(team => HoldDrill.Decide(new(North), team, Admin, Nine))
            .ThenRefused<NoSuchTeam>();
        Scenario.Given<Team>(North.Value).When(team => CheckTeam.Decide(new(North), team, Monthly, Nine))
            .ThenRefused<NoSuchTeam>();
        Scenario.Given<Team>(North.Value)
            .When(team => EndDrill.Decide(new(North, null, [], Bo), team, Monthly, Nine)).ThenRefused<NoSuchTeam>();
    }

    [Fact]
    public void How_it_went_is_said_once_and_remembered()
    {
        var (soon, next) = (April.AddSeconds(40), Monthly.Next(North, April));
        var passed = new EndDrill(North, null, [Bo], Bo);
        var after = GivenNorth(Held).When(team => EndDrill.Decide(passed, team, Monthly, soon))
            .Then(new DrillPassed(North, Bo, April, soon, next)).StateAfter!;
        Assert.Equal((TimeSpan.FromSeconds(40), next), (after.Drills.Results[^1].Took, after.Drills.PlannedFor));
        Assert.True(after.Drills.Results[^1].Passed);
        GivenNorth(Held).TwiceChangesNothing(team => EndDrill.Decide(passed, team, Monthly, soon));
        GivenNorth().When(team => EndDrill.Decide(passed, team, Monthly, soon)).ThenNothing();
        GivenNorth(Held)
            .When(team => EndDrill.Decide(
                new(North, DrillFailure.AnsweredByAnother, [Bo], Ada), team, Monthly, soon))
            .Then(new DrillFoundFailed(North, DrillFailure.AnsweredByAnother, [Bo], Ada, April, soon, next));
    }

    [Fact]
    public void Each_fact_arms_the_next_look_as_the_state_says_it()
    {
        object[] facts = [Managed, Planned, Held, new DrillPassed(North, Bo, April, April, April.AddDays(30))];
        var team = Team(North);
        foreach (var fact in facts)
        {
            team = Safety.Core.Staff.Team.Evolve(team, North.Value, fact);
            Assert.Equal(
                [new DeadlineChange.Arm("drill", 0, team.Drills.LookAt!.Value)],
                Safety.Core.Staff.Team.DeadlinesOf(fact));
        }

        Assert.Throws<InvalidOperationException>(() => Safety.Core.Staff.Team.DeadlinesOf("no fact"));
    }

    [Fact]
    public void The_moment_lies_in_the_working_hours_of_its_month_and_differs_between_teams()
    {
        var zones = new[] { "UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata" };
        Gen.Select(Gen.Guid, Gen.Int[0, 4000], Gen.Int[1, 12], Gen.Int[0, 3]).Sample((id, days, every, which) =>
        {
            var zone = TimeZoneInfo.FindSystemTimeZoneById(zones[which]);
            var (team, now) = (new TeamId(id), Nine.AddDays(days));
            var next = new DrillTimes(zone, every).Next(team, now);
            Assert.Equal(next, new DrillTimes(zone, every).Next(team, now));
            var (local, today) = (TimeZoneInfo.ConvertTime(next, zone), TimeZoneInfo.ConvertTime(now, zone));
            Assert.Equal(every, (local.Year * 12) + local.Month - (today.Year * 12) - today.Month);
            Assert.InRange(local.Hour, 9, 15);
            Assert.False(local.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        });
        var moments = Enumerable.Range(1, 40).Select(n => Monthly.Next(new(new Guid(n, 0, 0, new byte[8])), Nine));
        Assert.True(moments.Distinct().Count() > 30);
    }
}
