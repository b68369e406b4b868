using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Staff;
using static Safety.Core.Tests.Alerts.Agency;

namespace Safety.Core.Tests.Alerts;

/// <summary>A ladder that would reach nobody is found before it is needed.</summary>
public sealed class LadderReachTests
{
    private static readonly TeamId North = Agency.Team;
    private static readonly TeamFormed Formed = new(North, "Invented Team", null, LongAgo);

    private static IReadOnlyList<int>? Unreached(StaffDirectory directory) =>
        Preflight.Unreached(directory, North, Nine);

    private static StaffDirectory AwayFrom(DateTimeOffset from) =>
        With(Person(Manager, StaffRole.Manager) with { Leave = new LeaveSpan(from, from.AddDays(2)) });

    private static Finding Found(IReadOnlyList<int> steps, params IReadOnlyList<int> before)
    {
        var fact = new LadderReachFound(North, steps, before, Nine);
        var team = TeamOf(null);
        return Assert.Single(SafetyRules.FindingsOf(
            new Sighting(fact, Id(1), North.Value, team, Safety.Core.Staff.Team.Evolve(team, team.Id, fact)), InForce));
    }

    [Fact]
    public void A_step_is_found_a_week_before_it_would_reach_nobody_and_no_earlier()
    {
        Assert.Equal([], Unreached(Everybody)!);
        Assert.Equal([0], Unreached(AwayFrom(Nine.AddDays(7).AddTicks(-1)))!);
        Assert.Equal([], Unreached(AwayFrom(Nine.AddDays(7)))!);
        Assert.Equal([0], Unreached(With(Person(Manager, StaffRole.Manager, AppOnly)))!);
        Assert.Equal([0], Unreached(With(Person(Manager, StaffRole.Staff)))!);
        Assert.Equal([0], Unreached(With(Person(Manager, StaffRole.Manager) with { LeftAt = LongAgo }))!);
        Assert.Equal([1], Unreached(WithLadder(
            new LadderStep([new(LadderRole.SafetyLead)]), new LadderStep([new(LadderRole.OnCall)])))!);
    }

    [Fact]
    public void The_leave_of_somebody_whom_the_ladder_does_not_call_changes_nothing() =>
        Assert.Equal([], Unreached(With(OnLeave(Worker, StaffRole.Staff), OnLeave(OtherLead, StaffRole.SafetyLead)))!);

    [Fact]
    public void Nothing_is_judged_of_an_agency_without_a_loud_channel_a_team_that_is_set_up_or_the_canary()
    {
        Assert.Null(Unreached(Everybody.ReachedOver([])));
        Assert.NotNull(Unreached(Everybody.ReachedOver([ContactChannel.Email])));
        var bare = Safety.Core.Staff.Team.Evolve(null, North.Value, Formed);
        Assert.Null(Unreached(StaffDirectory.Of(People, [bare])));
        Assert.NotNull(Unreached(StaffDirectory.Of(People, [bare with { Ladder = EscalationLadder.Default }])));
        Assert.Null(Preflight.Unreached(
            StaffDirectory.Of(People, [TeamOf(null) with { Id = Canary.Team.Value }]), Canary.Team, Nine));
    }

    [Fact]
    public void Only_what_differs_from_the_last_time_is_a_fact()
    {
        var found = new LadderReachFound(North, [0, 2], [], Nine);
        Asked([0, 2]).Then(found);
        Asked([]).ThenNothing();
        Asked(null, found).ThenNothing();
        Asked([0, 2], found).ThenNothing();
        Asked([2], found).Then(new LadderReachFound(North, [2], [0, 2], Nine));
        Scenario.Given<Team>(North.Value).When(team => CheckLadder.Decide(new(North), team, [], Nine))
            .ThenRefused<NoSuchTeam>();

        static Outcome<Team> Asked(IReadOnlyList<int>? unreached, params object[] facts) =>
            Scenario.Given<Team>(North.Value, [Formed, .. facts])
                .When(team => CheckLadder.Decide(new(North), team, unreached, Nine));
    }

    [Fact]
    public void The_safety_leads_are_told_and_only_of_what_is_new()
    {
        var finding = Found([0]);
        Assert.Equal((AlertKind.ResponderUnreachable, Severity.Moderate), (finding.Kind, finding.Severity));
        Assert.Equal(EscalationLadder.SafetyLeads, finding.Ladder);
        Assert.Equal(finding.Ladder, KindLadders.Of(finding.Kind));
        Assert.Equal((North, false), (finding.Subject.Team!.Value, finding.JoinsOnly));
        Assert.Contains("step 1", finding.Reason, StringComparison.Ordinal);
        Assert.Contains("steps 1 and 3", Found([0, 2], 0).Reason, StringComparison.Ordinal);
        Assert.False(Found([0, 2], 0).JoinsOnly);
        Assert.True(Found([2], 0, 2).JoinsOnly);
    }

    [Fact]
    public void That_it_reaches_everybody_again_joins_the_alert_and_leaves_it_open()
    {
        var better = Found([], 0);
        Assert.True(better.JoinsOnly);
        var raised = Found([0]);
        var alert = Raised(raised).When(open => Raise(better with { Evidence = new(Id(2), North.Value, "x") }, open));
        Assert.Equal(
            "Every step of the team’s ladder reaches somebody again.", alert.ThenOne<AlertEvidenceAdded>().Reason);
        Assert.True(alert.StateAfter!.Open);
    }
}
