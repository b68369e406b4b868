using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class PlanVisitTests
{
    private static readonly PlanVisit Command = new(Id, Ada, Dee, Plan, "mac");

    private static Outcome<Visit> Asked(PlanVisit command, VisitKnowledge? known = null, StaffId? by = null) =>
        Nothing().When(visit =>
            PlanVisit.Decide(command, visit, known ?? Calm, Working, by ?? Ada, InForce, Eight));

    [Fact]
    public void A_plan_is_kept_with_what_every_clause_says()
    {
        var visit = Asked(Command).Then(Planned, CalmCheck).StateAfter!;
        Assert.True(visit.MayGo);
        Assert.Equal((VisitStatus.Planned, null, Four), (visit.Shown, visit.EscortDueAt, visit.EndsAt));
    }

    [Fact]
    public void Where_something_objects_cover_is_due_four_hours_before()
    {
        var visit = Asked(Command, Risky).Then(Planned, RiskyCheck).StateAfter!;
        Assert.False(visit.MayGo);
        Assert.Equal(Two.AddHours(-4), visit.EscortDueAt);
    }

    [Theory]
    [InlineData(30, 30)]
    [InlineData(0, 10)]
    [InlineData(-30, 10)]
    public void A_plan_at_short_notice_leaves_a_little_time_to_find_cover(int startsIn, int dueIn)
    {
        var plan = Plan with { StartsAt = Eight.AddMinutes(startsIn) };
        var visit = Asked(Command with { Plan = plan }, Risky).StateAfter!;
        Assert.Equal(Eight.AddMinutes(dueIn), visit.EscortDueAt);
    }

    [Fact]
    public void The_same_body_from_the_same_person_is_no_second_plan()
    {
        GivenCalm().When(v => PlanVisit.Decide(Command, v, Risky, Working, Ada, InForce, Two)).ThenNothing();
        GivenCalm().When(v => PlanVisit.Decide(Command with { BodyMac = "x" }, v, Calm, Working, Ada, InForce, Two))
            .ThenRefused<PlanVisit.OtherVisitUnderThisId>();
        GivenCalm().When(v => PlanVisit.Decide(Command, v, Calm, Working, Mona, InForce, Two))
            .ThenRefused<PlanVisit.OtherVisitUnderThisId>();
    }

    [Fact]
    public void Only_the_worker_can_wish_to_go_although_the_cool_off_lasts()
    {
        var command = Command with { Plan = Plan with { OptsIn = true } };
        Assert.True(Asked(command).ThenOne<VisitPlanned>().Plan.OptsIn);
        Assert.False(Asked(command, by: Mona).ThenOne<VisitPlanned>().Plan.OptsIn);
    }

    [Fact]
    public void A_plan_that_cannot_be_is_refused()
    {
        void Refused<T>(VisitPlan plan) where T : Refusal => Asked(Command with { Plan = plan }).ThenRefused<T>();
        Refused<PlanVisit.UnknownCode>(Plan with { Purpose = (VisitPurpose)99 });
        Refused<PlanVisit.UnknownCode>(Plan with { PlaceKind = (VisitPlaceKind)99 });
        Refused<PlanVisit.BadBeginning>(Plan with { StartsAt = Eight.AddMinutes(-61) });
        Refused<PlanVisit.BadBeginning>(Plan with { StartsAt = Eight.AddDays(367) });
        Refused<PlanVisit.EndsTooSoon>(Plan with { EndsAt = Two });
        Refused<PlanVisit.EndsTooSoon>(Plan with { StartsAt = Eight.AddMinutes(-9), EndsAt = Eight });
        Refused<PlanVisit.TooLong>(Plan with { EndsAt = Two.AddHours(24).AddTicks(1) });
        Refused<PlanVisit.BadCompany>(Plan with { With = [Ada] });
        Refused<PlanVisit.BadCompany>(Plan with { With = [Bo, Bo] });
        Refused<PlanVisit.BadCompany>(Plan with { With = [Stranger] });
        Refused<PlanVisit.BadCompany>(Plan with { With = [Bo, Bo, Bo, Bo, Bo, Bo, Bo, Bo, Bo] });
        Asked(Command with { Worker = Stranger }).ThenRefused<PlanVisit.WorkerGone>();
    }

    [Fact]
    public void Whom_the_plan_names_has_not_agreed_yet()
    {
        var visit = Asked(Command with { Plan = Plan with { With = [Bo] } }, Risky).StateAfter!;
        Assert.False(visit.MayGo);
        Assert.False(visit.Goes(Bo));
    }

    [Fact]
    public void A_check_is_recorded_again_only_when_a_clause_says_something_else()
    {
        var later = Eight.AddHours(1);
        GivenCalm().When(v => CheckVisitRisk.Decide(new(Id), v, Calm, InForce, later)).ThenNothing();
        GivenCalm().When(v => CheckVisitRisk.Decide(new(Id), v, Risky, InForce, later))
            .Then(RiskyCheck with { CheckedAt = later });
        var dog = WithRisks(KnownRiskKind.DangerousAnimal);
        Assert.Equal(VisitRiskBand.Standard, GivenCalm()
            .When(v => CheckVisitRisk.Decide(new(Id), v, dog, InForce, later)).ThenOne<VisitRiskChecked>().Band);
        GivenOut().When(v => CheckVisitRisk.Decide(new(Id), v, Risky, InForce, Two)).ThenNothing();
        Nothing().When(v => CheckVisitRisk.Decide(new(Id), v, Calm, InForce, Eight)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_visit_is_called_off_once_and_only_before_it_begins()
    {
        Decision Cancel(Visit? visit, VisitCaller caller) =>
            CancelVisit.Decide(new(Id, Words, VisitChannel.Page), visit, caller, false, Two);
        var cancelled = new VisitCancelled(Words, Ada, VisitChannel.Page, Two);
        GivenRisky().When(v => Cancel(v, AsAda)).Then(cancelled);
        GivenRisky(cancelled).When(v => Cancel(v, AsAda)).ThenNothing();
        GivenRisky().When(v => Cancel(v, AsMona)).ThenOne<VisitCancelled>();
        GivenRisky().When(v => Cancel(v, AsStranger)).ThenRefused<NotYourVisit>();
        GivenOut().When(v => Cancel(v, AsAda)).ThenRefused<VisitIsUnderway>();
        GivenOut(Ended).When(v => Cancel(v, AsAda)).ThenRefused<VisitIsOver>();
        Nothing().When(v => Cancel(v, AsAda)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void Facts_that_cannot_follow_are_loud()
    {
        Assert.Throws<InvalidOperationException>(() => Visit.Evolve(null, Id.Value, Started));
        Assert.Throws<InvalidOperationException>(() => GivenCalm(Ended).State);
        Assert.Throws<InvalidOperationException>(() => GivenOut(Started).State);
        Assert.Throws<InvalidOperationException>(() => GivenOut(Ended, MissedThree).State);
    }
}
