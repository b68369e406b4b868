using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using static Safety.Core.Tests.Staff.Agency;

namespace Safety.Core.Tests.Staff;

/// <summary>The rule of supervision, its ledger, and the month that nobody kept.</summary>
public sealed class SupervisionTests
{
    private static readonly StaffId Di = new(new Guid("0199aaaa-0000-7000-8000-0000000000f1"));
    private static readonly StaffId Em = new(new Guid("0199aaaa-0000-7000-8000-0000000000f2"));
    private static readonly DateOnly April = new(2026, 4, 1);
    private static readonly DateOnly Today = new(2026, 4, 30);
    private static readonly SupervisionTerms Bacp = new PolicyNumbers().TermsOfSupervision();
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");
    private static readonly DateTimeOffset AprilDue = new(2026, 5, 5, 22, 0, 0, TimeSpan.Zero);
    private static readonly SupervisionAround ByAda =
        new(Ada, Today, StaffDirectory.Of([Member(Ada), Member(Bo)], []), Bacp);
    private static readonly Guid One = new("0199aaaa-0000-7000-8000-0000000000aa");

    private static readonly RecordSupervision Hour =
        new(Ada, One, SupervisionKind.Clinical, new(2026, 4, 10), Bo, 60, 1, true, null);

    private static readonly RecordLostSupervision Lost =
        new(Ada, One, SupervisionKind.Clinical, new(2026, 4, 10), Bo, SupervisionLoss.Cancelled,
            SupervisionLostBy.Agency);

    private static readonly SupervisionLookPlanned Planned = new(Ada, null, null, AprilDue, Eleven);
    private static readonly object[] Works = [Granted(Ada, StaffRole.Staff), Planned];

    // Ada is managed by Bo, Bo by Di, Di by Em.
    private static StaffDirectory Directory { get; } = StaffDirectory.Of(
        [
            Member(Ada, new StaffMemberMovedTeam(Ada, null, North, Cy, Nine)),
            Member(Bo, Granted(Bo, StaffRole.Manager), new StaffMemberMovedTeam(Bo, null, South, Cy, Nine)),
            Member(Di, Granted(Di, StaffRole.Manager), new StaffMemberMovedTeam(Di, null, new(Di.Value), Cy, Nine)),
            Member(Em, Granted(Em, StaffRole.Manager)),
        ],
        [Led(North, Bo), Led(South, Di), Led(new(Di.Value), Em)]);

    private static Team Led(TeamId team, StaffId manager) =>
        Team(team, new TeamManagerSet(team, manager, null, Cy, Nine));

    private static SupervisionHeld Held(
        int month, int day, int minutes, int members = 1, SupervisionKind kind = SupervisionKind.Clinical,
        int? hours = null) => new(
        Ada, new Guid(month, (short)day, 0, new byte[8]), kind, new(2026, month, day), Bo, minutes, members, true,
        hours, Ada, Nine);

    private static SupervisionMonth Month(bool student, params SupervisionHeld[] held) =>
        SupervisionMonth.Of(April, GivenAda([.. held]).State!.Supervision.Sessions, student, Bacp);

    private static Decision Check(StaffMember? ada, DateTimeOffset now, SupervisionTerms? terms = null) =>
        CheckSupervision.Decide(new(Ada), ada, new(terms ?? Bacp, Directory, Berlin), now);

    [Theory]
    [InlineData(90, 1, true)] // "1.5 h per calendar month"
    [InlineData(89, 1, false)]
    [InlineData(180, 2, true)] // "group of four or fewer: half of the time"
    [InlineData(180, 4, true)]
    [InlineData(179, 4, false)]
    [InlineData(449, 5, false)] // "more than four: the time divided by the number"
    [InlineData(450, 5, true)]
    [InlineData(480, 6, false)]
    public void A_month_has_an_hour_and_a_half_and_groups_count_their_share(int minutes, int members, bool enough) =>
        Assert.Equal(enough, Month(false, Held(4, 10, minutes, members)).IsEnough);

    [Fact]
    public void Shares_of_groups_are_summed_without_rounding()
    {
        var sevenths = Enumerable.Range(1, 7).Select(day => Held(4, day, 90, 7)).ToArray();
        Assert.Equal((90, true), (Month(false, sevenths).CountedMinutes, Month(false, sevenths).IsEnough));
        Assert.False(Month(false, [.. sevenths.Skip(1), Held(4, 1, 89, 7)]).IsEnough);
    }

    [Fact]
    public void No_month_makes_up_for_another_and_line_supervision_and_what_was_taken_back_do_not_count()
    {
        Assert.False(Month(false, Held(3, 31, 240), Held(5, 1, 240)).IsEnough);
        Assert.False(Month(false, Held(4, 10, 240, kind: SupervisionKind.Line)).IsEnough);
        var held = Held(4, 10, 90);
        var back = GivenAda(held, new SupervisionWithdrawn(Ada, held.Session, Ada, Ten)).State!.Supervision.Sessions;
        Assert.Equal(0, SupervisionMonth.Of(April, back, false, Bacp).CountedMinutes);
    }

    [Fact]
    public void A_trainee_is_supervised_each_fortnight_and_an_hour_for_eight_with_clients()
    {
        Assert.True(Month(true, Held(3, 27, 60), Held(4, 9, 60), Held(4, 22, 60)).IsEnough);
        Assert.Equal([SupervisionShortfall.TooLongApart], Month(true, Held(4, 10, 90)).Shortfalls);
        // A wait that began in the month before counts where it ends.
        Assert.Equal(
            [SupervisionShortfall.TooLongApart],
            Month(true, Held(3, 20, 60), Held(4, 4, 60), Held(4, 17, 60)).Shortfalls);
        var much = Month(true, Held(4, 2, 60, hours: 10), Held(4, 16, 60, hours: 7));
        Assert.Equal([SupervisionShortfall.TooFewForClientHours], much.Shortfalls);
        Assert.Equal((120, 128), (much.CountedMinutes, much.NeededMinutes));
        Assert.True(Month(true, Held(4, 2, 60, hours: 10), Held(4, 16, 60, hours: 6)).IsEnough);
    }

    [Fact]
    public void A_supervision_is_recorded_once_and_what_cannot_be_is_refused()
    {
        Decision Say(StaffMember? ada, RecordSupervision command) =>
            RecordSupervision.Decide(command, ada, ByAda, Ten);
        var said = new SupervisionHeld(
            Ada, One, SupervisionKind.Clinical, new(2026, 4, 10), Bo, 60, 1, true, null, Ada, Ten);
        GivenAda().When(ada => Say(ada, Hour)).Then(said);
        GivenAda(said).When(ada => Say(ada, Hour)).ThenNothing();
        GivenAda(said).When(ada => Say(ada, Hour with { Minutes = 90 }))
            .ThenRefused<SupervisionAround.AlreadyRecorded>();
        GivenAda().When(ada => Say(ada, Hour with { Minutes = 0 })).ThenRefused<RecordSupervision.BadMinutes>();
        GivenAda().When(ada => Say(ada, Hour with { Members = 0 })).ThenRefused<RecordSupervision.BadMembers>();
        GivenAda().When(ada => Say(ada, Hour with { ClientHours = -1 }))
            .ThenRefused<RecordSupervision.BadClientHours>();
        GivenAda().When(ada => Say(ada, Hour with { HeldOn = Today.AddDays(1) }))
            .ThenRefused<SupervisionAround.BadDay>();
        GivenAda().When(ada => Say(ada, Hour with { HeldOn = Today.AddDays(-63) }))
            .ThenRefused<SupervisionAround.BadDay>();
        GivenAda().When(ada => Say(ada, Hour with { Supervisor = Ada })).ThenRefused<SupervisionAround.OwnSupervisor>();
        GivenAda().When(ada => Say(ada, Hour with { Supervisor = Cy }))
            .ThenRefused<SupervisionAround.NoSuchSupervisor>();
        GivenAda().When(ada => Say(ada, Hour with { Kind = (SupervisionKind)9 }))
            .ThenRefused<SupervisionAround.UnknownKind>();
        GivenAda(new StaffMemberLeft(Ada, Cy, Ten)).When(ada => Say(ada, Hour)).ThenRefused<HasLeft>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Say(ada, Hour)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void A_lost_one_says_by_whom_and_an_entry_is_taken_back_by_who_may()
    {
        Decision Say(StaffMember? ada, RecordLostSupervision command) =>
            RecordLostSupervision.Decide(command, ada, ByAda, Ten);
        Decision Back(StaffMember? ada, StaffId by) => WithdrawSupervision.Decide(new(Ada, One), ada, by, Ten);
        var said = GivenAda().When(ada => Say(ada, Lost)).ThenOne<SupervisionMissed>();
        Assert.Equal(SupervisionLostBy.Agency, said.LostBy);
        GivenAda(said).When(ada => Say(ada, Lost)).ThenNothing();
        GivenAda().When(ada => Say(ada, Lost with { LostBy = (SupervisionLostBy)9 }))
            .ThenRefused<RecordLostSupervision.UnknownLoss>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Say(ada, Lost)).ThenRefused<NoSuchStaffMember>();
        var byBo = said with { By = Bo };
        var back = new SupervisionWithdrawn(Ada, One, Ada, Ten);
        GivenAda(byBo).When(ada => Back(ada, Ada)).Then(back);
        GivenAda(byBo).When(ada => Back(ada, Bo)).Then(back with { By = Bo });
        GivenAda(byBo, back).When(ada => Back(ada, Ada)).ThenNothing();
        GivenAda(said).When(ada => Back(ada, Bo)).ThenRefused<WithdrawSupervision.NotYours>();
        GivenAda().When(ada => Back(ada, Ada)).ThenRefused<WithdrawSupervision.NoSuchEntry>();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Back(ada, Ada)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void The_first_whole_month_is_judged_five_days_after_its_end_by_the_agencys_calendar()
    {
        GivenAda(Works[0]).When(ada => Check(ada, Eleven)).Then(Planned);
        GivenAda(Works).When(ada => Check(ada, AprilDue.AddTicks(-1))).ThenNothing();
        var found = GivenAda([.. Works, Held(4, 10, 80)]).When(ada => Check(ada, AprilDue))
            .ThenOne<SupervisionFoundOverdue>();
        Assert.Equal((April, 80, 90, 1), (found.Month, found.CountedMinutes, found.NeededMinutes, found.InARow));
        Assert.Equal((Bo, Di), (found.Manager, found.Line[0]));
        Assert.Equal(new DateTimeOffset(2026, 6, 5, 22, 0, 0, TimeSpan.Zero), found.LookAt);
        GivenAda([.. Works, found]).When(ada => Check(ada, AprilDue)).ThenNothing();
        GivenAda([.. Works, Held(4, 10, 90)]).When(ada => Check(ada, AprilDue))
            .Then(new SupervisionLookPlanned(Ada, April, SupervisionStanding.Enough, found.LookAt, AprilDue));
        GivenAda(Works).When(ada => Check(ada, AprilDue, Bacp with { MinutesPerMonth = 0 }))
            .Then(new SupervisionLookPlanned(Ada, April, SupervisionStanding.NotOwed, found.LookAt, AprilDue));
        GivenAda().When(ada => Check(ada, AprilDue)).ThenNothing();
        Scenario.Given<StaffMember>(Ada.Value).When(ada => Check(ada, AprilDue)).ThenRefused<NoSuchStaffMember>();
    }

    [Fact]
    public void Months_before_there_was_a_ledger_are_judged_by_nobody_and_late_months_all_at_once()
    {
        var october = new DateTimeOffset(2026, 10, 20, 8, 0, 0, TimeSpan.Zero);
        GivenAda(Works[0]).When(ada => Check(ada, october)).Then(new SupervisionLookPlanned(
            Ada, new(2026, 10, 1), SupervisionStanding.NotKept, new(2026, 12, 5, 23, 0, 0, TimeSpan.Zero), october));
        var found = GivenAda(Works).When(ada => Check(ada, AprilDue.AddDays(70))).Decision.Events
            .Cast<SupervisionFoundOverdue>();
        Assert.Equal([1, 2, 3], found.Select(one => one.InARow));
    }

    [Fact]
    public void Who_was_away_the_whole_month_is_excused_and_who_came_back_a_day_before_its_end_is_not()
    {
        var from = new DateTimeOffset(2026, 3, 20, 8, 0, 0, TimeSpan.Zero);
        LeaveStarted Away(DateTimeOffset? until) => new(Ada, from, until, Cy, Nine);
        SupervisionStanding? Standing(params object[] facts) =>
            GivenAda([.. Works, .. facts]).When(ada => Check(ada, AprilDue)).Decision.Events
                .OfType<SupervisionLookPlanned>().SingleOrDefault()?.Standing;
        var middle = new DateTimeOffset(2026, 4, 12, 8, 0, 0, TimeSpan.Zero);
        Assert.Equal(SupervisionStanding.Excused, Standing(Away(null)));
        Assert.Equal(SupervisionStanding.Excused, Standing(Away(AprilDue)));
        Assert.Equal(
            SupervisionStanding.Excused, Standing(Away(middle), new LeaveStarted(Ada, middle, AprilDue, Cy, Nine)));
        Assert.Null(Standing(Away(new(2026, 4, 29, 8, 0, 0, TimeSpan.Zero))));
        Assert.Null(Standing(Away(null), new LeaveEnded(Ada, Cy, middle)));
    }

    [Fact]
    public void Late_supervision_goes_above_the_manager_and_twice_in_a_row_to_the_director()
    {
        var first = GivenAda(Works).When(ada => Check(ada, AprilDue)).ThenOne<SupervisionFoundOverdue>();
        var one = Found(GivenAda(Works).State!, first);
        Assert.Equal((AlertKind.SupervisionOverdue, Severity.Moderate), (one.Kind, one.Severity));
        Assert.Equal([Ada, Bo], one.Concerned);
        Assert.Equal(Di, one.Ladder!.Steps[0].Targets[0].Person);

        var second = GivenAda([.. Works, first]).When(ada => Check(ada, first.LookAt))
            .ThenOne<SupervisionFoundOverdue>();
        var two = Found(GivenAda([.. Works, first]).State!, second);
        Assert.Equal((2, Severity.Serious), (second.InARow, two.Severity));
        Assert.Equal(
            [Em, null], two.Ladder!.Steps[0].Targets.Select(target => target.Person));
        Assert.Equal([Ada, Bo, Di], two.Concerned);
        Assert.Equal(1, GivenAda([.. Works, first, Held(4, 10, 90)]).When(ada => Check(ada, first.LookAt))
            .ThenOne<SupervisionFoundOverdue>().InARow);
    }

    [Fact]
    public void What_is_recorded_late_joins_the_alert()
    {
        var late = GivenAda(Works).When(ada => Check(ada, AprilDue)).ThenOne<SupervisionFoundOverdue>();
        var before = GivenAda([.. Works, late]).State!;
        Assert.True(Found(before, Held(4, 10, 90)).JoinsOnly);
        Assert.Empty(Findings(before, Held(4, 10, 60)));
        Assert.Empty(Findings(before, Held(5, 1, 90)));
    }

    private static Finding Found(StaffMember before, object fact) => Assert.Single(Findings(before, fact));

    private static IReadOnlyList<Finding> Findings(StaffMember before, object fact) => SafetyRules.FindingsOf(
        new Sighting(fact, Guid.CreateVersion7(), Ada.Value, before, StaffMember.Evolve(before, Ada.Value, fact)),
        PolicyInForce.Default);
}
