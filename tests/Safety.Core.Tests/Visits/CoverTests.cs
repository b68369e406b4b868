using Safety.Core.Language;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class CoverTests
{
    private static readonly DateTimeOffset Nine = Eight.AddHours(1);
    private static readonly EscortRequested Asked = new(Bo, null, Ada, Two.AddHours(-4), Nine);
    private static readonly EscortDeclined No = new(Words, Bo, Nine);

    private static Decision Start(Visit? visit, VisitKnowledge known) =>
        StartVisit.Decide(new(Id, VisitChannel.Page), visit, known, AsAda, InForce, Two);

    private static Decision Request(Visit? visit, StaffId? wanted = null, VisitCaller? caller = null) =>
        RequestEscort.Decide(new(Id, wanted, null), visit, caller ?? AsAda, InForce, Nine);

    private static Decision Refuse(Visit? visit, StaffId by) =>
        RefuseSoloVisit.Decide(new(Id), visit, by, InForce, Nine);

    private static Decision Authorise(Visit? visit, VisitCaller caller, int control = 0) =>
        AuthoriseUnescortedVisit.Decide(new(Id, (SubstituteControl)control, Words), visit, caller, Nora, Nine);

    private static Decision Decline(Visit? visit, VisitCaller caller) =>
        DeclineEscort.Decide(new(Id, Words), visit, caller, Nine);

    private static Decision Withdraw(Visit? visit, VisitCaller caller) =>
        WithdrawEscort.Decide(new(Id, Bo, Words), visit, caller, InForce, Nine);

    [Fact]
    public void A_visit_that_needs_cover_cannot_start_alone_and_is_told_why() => Assert.Contains(
        "The client has an approved known risk: threats.",
        GivenRisky().When(v => Start(v, Risky)).ThenRefused<StartVisit.CoverNeeded>().Reason, StringComparison.Ordinal);

    [Fact]
    public void It_starts_with_a_second_person_and_is_watched_more_closely()
    {
        var started = GivenRisky(BoComes).When(v => Start(v, Risky)).ThenOne<VisitStarted>();
        Assert.True(started.Escorted);
        Assert.Equal((TimeSpan.FromMinutes(30), TimeSpan.FromMinutes(5)),
            (started.Times.CheckInEvery, started.Times.CheckInGrace));
    }

    [Fact]
    public void It_starts_by_the_word_of_a_manager() =>
        Assert.False(GivenRisky(Authorised).When(v => Start(v, Risky)).ThenOne<VisitStarted>().Escorted);

    [Fact]
    public void A_word_of_a_manager_covers_no_more_than_what_they_knew()
    {
        var worse = Risky with { Worker = Calm.Worker with { IsStudent = true } };
        GivenRisky(Authorised).When(v => Start(v, worse)).ThenRefused<StartVisit.CoverNeeded>();
        GivenRisky(Authorised, Check(worse, Two)).When(v => Authorise(v, AsMona)).ThenOne<UnescortedVisitAuthorised>();
    }

    [Fact]
    public void What_became_known_since_the_plan_is_judged_at_the_start()
    {
        GivenCalm().When(v => Start(v, Risky)).ThenRefused<StartVisit.CoverNeeded>();
        var outcome = GivenRisky().When(v => Start(v, Calm));
        Assert.Equal(
            [typeof(VisitRiskChecked), typeof(VisitStarted)], outcome.Decision.Events.Select(fact => fact.GetType()));
    }

    [Fact]
    public void Nobody_overrides_a_refusal_to_go_alone()
    {
        GivenCalm().When(v => Refuse(v, Ada)).Then(new SoloVisitRefused(Ada, Two.AddHours(-4), Nine));
        GivenCalm(Refused).When(v => Start(v, Calm)).ThenRefused<StartVisit.CoverNeeded>();
        GivenRisky(Refused).When(v => Authorise(v, AsMona)).ThenRefused<AuthoriseUnescortedVisit.RefusalStands>();
        GivenRisky(Authorised, Refused).When(v => Start(v, Risky)).ThenRefused<StartVisit.CoverNeeded>();
        GivenCalm(Refused, BoComes).When(v => Start(v, Calm)).ThenOne<VisitStarted>();
    }

    [Fact]
    public void A_refusal_is_the_workers_own_and_once_and_before_the_beginning()
    {
        GivenCalm(Refused).When(v => Refuse(v, Ada)).ThenNothing();
        GivenCalm().When(v => Refuse(v, Mona)).ThenRefused<RefuseSoloVisit.OnlyTheWorker>();
        GivenOut().When(v => Refuse(v, Ada)).ThenRefused<VisitIsUnderway>();
        GivenOut(Ended).When(v => Refuse(v, Ada)).ThenRefused<VisitIsOver>();
        Nothing().When(v => Refuse(v, Ada)).ThenRefused<NoSuchVisit>();
        Assert.Null(GivenCalm(BoComes).When(v => Refuse(v, Ada)).ThenOne<SoloVisitRefused>().EscortDueAt);
    }

    [Fact]
    public void A_manager_authorises_by_name_with_a_control_and_is_seen()
    {
        var word = Authorised with { AuthorisedAt = Nine };
        Assert.Null(GivenRisky().When(v => Authorise(v, AsMona)).Then(word).StateAfter!.EscortDueAt);
        GivenRisky(Authorised).When(v => Authorise(v, AsMona)).ThenNothing();
        GivenRisky().When(v => Authorise(v, AsAda with { Answers = true })).ThenRefused<OwnVisit>();
        GivenRisky(BoComes).When(v => Authorise(v, AsBo with { Answers = true })).ThenRefused<OwnVisit>();
        GivenRisky().When(v => Authorise(v, AsStranger)).ThenRefused<NotAnAnswerer>();
        GivenRisky().When(v => Authorise(v, AsMona, 99)).ThenRefused<AuthoriseUnescortedVisit.UnknownControl>();
        GivenRisky(BoComes).When(v => Authorise(v, AsMona)).ThenRefused<AuthoriseUnescortedVisit.CoverNotNeeded>();
        GivenCalm().When(v => Authorise(v, AsMona)).ThenRefused<AuthoriseUnescortedVisit.CoverNotNeeded>();
        GivenOut().When(v => Authorise(v, AsMona)).ThenRefused<VisitIsUnderway>();
        GivenOut(Ended).When(v => Authorise(v, AsMona)).ThenRefused<VisitIsOver>();
        Nothing().When(v => Authorise(v, AsMona)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_second_person_is_asked_for_once()
    {
        GivenCalm().When(v => Request(v, Bo)).Then(Asked);
        GivenCalm(Asked).When(v => Request(v, Bo)).ThenNothing();
        GivenCalm(Asked).When(v => Request(v)).ThenOne<EscortRequested>();
        GivenCalm(BoComes).When(v => Request(v)).ThenNothing();
        GivenCalm().When(v => Request(v, Ada)).ThenRefused<EscortIsTheWorker>();
        GivenCalm().When(v => Request(v, null, AsStranger)).ThenRefused<NotYourVisit>();
        GivenOut().When(v => Request(v)).ThenRefused<VisitIsUnderway>();
        GivenOut(Ended).When(v => Request(v)).ThenRefused<VisitIsOver>();
        Nothing().When(v => Request(v)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_request_is_taken_back_and_the_need_stays()
    {
        Decision Back(Visit? visit) => WithdrawEscortRequest.Decide(new(Id), visit, AsAda, InForce, Nine);
        GivenCalm(Asked).When(Back).Then(new EscortRequestWithdrawn(Ada, null, Nine));
        GivenRisky(Asked).When(Back).Then(new EscortRequestWithdrawn(Ada, Two.AddHours(-4), Nine));
        GivenCalm().When(Back).ThenNothing();
        Nothing().When(Back).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_colleague_comes_along_by_their_own_word()
    {
        Decision Accept(Visit? visit, StaffId by) => AcceptEscort.Decide(new(Id), visit, by, Eight);
        var visit = GivenRisky(Asked).When(v => Accept(v, Bo)).Then(BoComes).StateAfter!;
        Assert.True(visit is { MayGo: true, Request: null, EscortDueAt: null });
        GivenRisky(BoComes).When(v => Accept(v, Bo)).ThenNothing();
        GivenRisky().When(v => Accept(v, Ada)).ThenRefused<EscortIsTheWorker>();
        GivenOut(Ended).When(v => Accept(v, Bo)).ThenRefused<VisitIsOver>();
        GivenOut(Full()).When(v => Accept(v, Bo)).ThenRefused<TooManyEscorts>();
        Nothing().When(v => Accept(v, Bo)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_manager_assigns_a_colleague()
    {
        Decision Assign(Visit? visit, VisitCaller caller, StaffId escort, bool works = true) =>
            AssignEscort.Decide(new(Id, escort), visit, caller, works, Nine);
        GivenRisky().When(v => Assign(v, AsMona, Bo)).Then(new EscortAssigned(Bo, Mona, Nine));
        GivenRisky(BoComes).When(v => Assign(v, AsMona, Bo)).ThenNothing();
        GivenRisky().When(v => Assign(v, AsAda, Bo)).ThenRefused<NotAnAnswerer>();
        GivenRisky().When(v => Assign(v, AsMona, Ada)).ThenRefused<EscortIsTheWorker>();
        GivenRisky().When(v => Assign(v, AsMona, Bo, false)).ThenRefused<AssignEscort.UnknownPerson>();
        GivenOut(Ended).When(v => Assign(v, AsMona, Bo)).ThenRefused<VisitIsOver>();
        GivenOut(Full()).When(v => Assign(v, AsMona, Bo)).ThenRefused<TooManyEscorts>();
        Nothing().When(v => Assign(v, AsMona, Bo)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void Who_was_asked_declines_with_a_reason_and_the_need_stays()
    {
        Assert.NotNull(GivenRisky(Asked).When(v => Decline(v, AsBo)).Then(No).StateAfter!.EscortDueAt);
        GivenRisky(Asked, No).When(v => Decline(v, AsBo)).ThenNothing();
        GivenRisky(Asked).When(v => Decline(v, AsMona)).ThenOne<EscortDeclined>();
        GivenRisky().When(v => Decline(v, AsBo)).ThenRefused<DeclineEscort.NotAsked>();
        GivenRisky(Asked).When(v => Decline(v, AsStranger)).ThenRefused<DeclineEscort.NotAsked>();
        GivenRisky(BoComes).When(v => Decline(v, AsBo)).ThenRefused<DeclineEscort.ComesAlong>();
        Nothing().When(v => Decline(v, AsBo)).ThenRefused<NoSuchVisit>();
        var named = Planned with { Plan = Plan with { With = [Bo] } };
        var given = Scenario.Given<Visit>(Id.Value, named, CalmCheck);
        given.When(v => Decline(v, AsBo)).ThenOne<EscortDeclined>();
        Scenario.Given<Visit>(Id.Value, named, CalmCheck, Started, Ended).When(v => Decline(v, AsBo))
            .ThenRefused<VisitIsOver>();
    }

    [Fact]
    public void Who_cannot_come_any_more_leaves_the_need_behind()
    {
        GivenRisky(BoComes).When(v => Withdraw(v, AsBo))
            .Then(new EscortWithdrawn(Bo, Words, Bo, true, Two.AddHours(-4), Nine));
        GivenCalm(BoComes).When(v => Withdraw(v, AsMona))
            .Then(new EscortWithdrawn(Bo, Words, Mona, false, null, Nine));
        GivenRisky().When(v => Withdraw(v, AsBo)).ThenNothing();
        GivenRisky(BoComes).When(v => Withdraw(v, AsStranger)).ThenRefused<NotYourVisit>();
        GivenOut(BoComes, Ended).When(v => Withdraw(v, AsBo)).ThenRefused<VisitIsOver>();
        Nothing().When(v => Withdraw(v, AsBo)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_start_has_its_other_refusals()
    {
        Decision At(Visit? visit, DateTimeOffset now, VisitCaller? caller = null) =>
            StartVisit.Decide(new(Id, VisitChannel.Page), visit, Calm, caller ?? AsAda, InForce, now);
        GivenCalm().When(v => At(v, Two.AddHours(-2))).ThenOne<VisitStarted>();
        GivenCalm().When(v => At(v, Two.AddHours(-2).AddTicks(-1))).ThenRefused<StartVisit.TooEarly>();
        GivenCalm().When(v => At(v, Four)).ThenRefused<StartVisit.PlanIsPast>();
        GivenCalm().When(v => At(v, Two, AsStranger)).ThenRefused<NotYourVisit>();
        GivenOut().When(v => At(v, Two)).ThenNothing();
        GivenOut(Ended).When(v => At(v, Four)).ThenRefused<VisitIsOver>();
        Nothing().When(v => At(v, Two)).ThenRefused<NoSuchVisit>();
    }

    private static object[] Full() =>
        [.. Enumerable.Range(0, 8).Select(n => new EscortAssigned(new(new Guid(n, 1, 1, new byte[8])), Bo, Eight))];
}
