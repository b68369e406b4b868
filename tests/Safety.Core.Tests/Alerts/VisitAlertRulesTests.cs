using Safety.Core.Alerts;
using Safety.Core.Alerts.Rules;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Alerts;

public sealed class VisitAlertRulesTests
{
    private static readonly Guid Event = new("0199ffff-0000-7000-8000-000000000001");

    private static IReadOnlyList<Finding> Seen(Given<Visit> given, object fact) => SafetyRules.FindingsOf(
        new Sighting(fact, Event, Id.Value, given.State, Visit.Evolve(given.State, Id.Value, fact)), InForce);

    private static IReadOnlyList<Finding> SeenOfStaff(object fact, bool isProtected = true)
    {
        var ada = Scenario.Fold<StaffMember>(Ada.Value, null,
        [
            new StaffMemberJoined(Ada, "Ada Example", "Nurse", "a@b.example", North, new(2020, 1, 1), null, Eight),
            .. isProtected
                ? new object[]
                {
                    new ProtectionBegan(Ada, ProtectionGround.SoloVisitRefused, Id, Eight, Eight.AddDays(90)),
                }
                : [],
        ]);
        return SafetyRules.FindingsOf(
            new Sighting(fact, Event, Ada.Value, ada, StaffMember.Evolve(ada, Ada.Value, fact)), InForce);
    }

    private static DuressSignalled Silent(DuressGuise guise) => new(guise, [], Ada, VisitChannel.Page, Two);

    [Fact]
    public void A_call_for_help_is_the_most_severe_there_is()
    {
        var sos = Assert.Single(Seen(GivenOut(BoComes), Sos));
        Assert.Equal((AlertKind.Sos, Severity.FatalOrCritical), (sos.Kind, sos.Severity));
        Assert.Equal(TimeSpan.FromSeconds(120), sos.AnswerWithin);
        Assert.Equal(new AlertSubject(AlertSubjectType.Visit, Id.Value, North), sos.Subject);
        Assert.Equal([Ada, Bo], sos.Concerned);
    }

    [Theory]
    [InlineData(DuressGuise.CheckIn)]
    [InlineData(DuressGuise.End)]
    public void A_silent_call_is_one_too(DuressGuise guise)
    {
        var call = Assert.Single(Seen(GivenOut(), Silent(guise)));
        Assert.Equal((AlertKind.Duress, Severity.FatalOrCritical), (call.Kind, call.Severity));
    }

    [Fact]
    public void A_worker_who_is_not_heard_of_is_looked_for()
    {
        var missed = Assert.Single(Seen(GivenOut(), MissedThree));
        Assert.Equal((AlertKind.CheckinOverdue, Severity.Severe), (missed.Kind, missed.Severity));
        Assert.Equal(TimeSpan.FromMinutes(5), missed.AnswerWithin);
        var overrun = Assert.Single(Seen(GivenOut(), MissedThree with { Missed = VisitDeadline.End }));
        Assert.Equal((AlertKind.VisitOverrun, Severity.Severe), (overrun.Kind, overrun.Severity));
    }

    [Theory]
    [InlineData(VisitAlarmKind.Sos, AlertKind.Sos)]
    [InlineData(VisitAlarmKind.Duress, AlertKind.Duress)]
    public void A_live_call_inhibits_the_overdue_alert_which_joins_it_with_a_reason(
        VisitAlarmKind call, AlertKind kind)
    {
        var fact = MissedThree with { JoinsCall = call };
        var joined = Assert.Single(Seen(GivenOut(Sos), fact));
        Assert.Equal((kind, false), (joined.Kind, joined.JoinsOnly));
        var before = GivenOut(Sos).State;
        var silent = WorkerNotHeardOfNeedsAnAnswer.Judge(
            new Sighting(fact, Event, Id.Value, before, Visit.Evolve(before, Id.Value, fact)), InForce);
        Assert.Equal(
            "A call for help of the same visit is live, and this joins it.",
            Assert.IsType<Judgement.Fits>(silent.Judgement).Why);
    }

    [Fact]
    public void A_visit_that_comes_near_withoutsidecover_is_answered_by_the_team()
    {
        var finding = Assert.Single(Seen(GivenRisky(), new EscortFoundMissing(Two, Two.AddHours(-4), Two)));
        Assert.Equal((AlertKind.EscortMissing, Severity.Serious), (finding.Kind, finding.Severity));
        Assert.Equal((North, null), (finding.Subject.Team, finding.Ladder));
    }

    [Fact]
    public void A_managers_word_is_seen_by_their_own_manager_and_joins_no_alert_of_the_team()
    {
        var finding = Assert.Single(Seen(GivenRisky(), Authorised));
        Assert.Equal((AlertKind.EscortMissing, null), (finding.Kind, finding.Subject.Team));
        Assert.Equal([Ada, Mona], finding.Concerned);
        Assert.Equal(new LadderTarget(LadderRole.Person, Nora), finding.Ladder!.Steps[0].Targets[0]);
        var nobody = Assert.Single(Seen(GivenRisky(), Authorised with { SeenBy = null }));
        Assert.Equal(LadderRole.SafetyLead, nobody.Ladder!.Steps[0].Targets[0].Role);
    }

    [Fact]
    public void A_worker_who_is_left_alone_on_the_way_is_answered_and_before_it_the_watch_waits()
    {
        var gone = new EscortWithdrawn(Bo, Words, Bo, true, null, Two);
        var outside = Scenario.Given<Visit>(Id.Value, Planned, RiskyCheck, BoComes, Started);
        Assert.Equal(Severity.Severe, Assert.Single(Seen(outside, gone)).Severity);
        Assert.Empty(Seen(GivenRisky(BoComes), gone));
        Assert.Empty(Seen(outside, gone with { LeavesAlone = false }));
    }

    [Fact]
    public void Ordinary_facts_of_a_visit_raise_nothing()
    {
        Assert.Empty(Seen(Nothing(), Planned));
        Assert.Empty(Seen(GivenCalm(), Started));
        Assert.Empty(Seen(GivenOut(), Ended));
        Assert.Empty(Seen(GivenCalm(), Refused));
    }

    public static TheoryData<object> Adverse =>
    [
        new StaffMemberMovedTeam(Ada, North, null, Mona, Two), new RoleWithdrawn(Ada, StaffRole.Staff, Mona, Two),
        new StaffMemberLeft(Ada, Mona, Two),
        new AdverseEventReported(Ada, Event, AdverseEventKind.Rota, Words, Ada, Two),
    ];

    [Theory]
    [MemberData(nameof(Adverse))]
    public void What_goes_against_a_worker_after_a_refusal_goes_to_somebody_neutral(object fact)
    {
        var finding = Assert.Single(SeenOfStaff(fact));
        Assert.Equal((AlertKind.RetaliationWatch, Severity.Moderate), (finding.Kind, finding.Severity));
        Assert.Contains(Ada, finding.Concerned);
        Assert.Null(finding.Subject.Team);
        Assert.All(finding.Ladder!.Steps.SelectMany(step => step.Targets), target =>
            Assert.Equal(LadderRole.SafetyLead, target.Role));
        Assert.Empty(SeenOfStaff(fact, isProtected: false));
    }

    [Fact]
    public void After_ninety_days_or_by_their_own_hand_it_is_no_longer_asked_about()
    {
        Assert.Empty(SeenOfStaff(new StaffMemberMovedTeam(Ada, North, null, Mona, Eight.AddDays(90))));
        Assert.Empty(SeenOfStaff(new StaffMemberMovedTeam(Ada, North, null, Ada, Two)));
        Assert.Equal([Ada, Mona], Assert.Single(
            SeenOfStaff(new StaffMemberMovedTeam(Ada, North, null, Mona, Two))).Concerned);
    }
}
