using Safety.Core.Language;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class RunVisitTests
{
    private static readonly DateTimeOffset Half = Two.AddMinutes(30);

    private static Decision In(Visit? visit, DateTimeOffset now, VisitCaller? caller = null) =>
        CheckIn.Decide(new(Id, VisitChannel.Link), visit, caller ?? AsAda, false, now);

    private static Decision Extend(Visit? visit, DateTimeOffset endsAt, DateTimeOffset now, VisitCaller? by = null) =>
        ExtendVisit.Decide(new(Id, endsAt, VisitChannel.Page), visit, by ?? AsAda, now);

    private static Decision End(Visit? visit, VisitCaller? caller = null) =>
        EndVisit.Decide(new(Id, VisitChannel.Page), visit, caller ?? AsAda, false, Four);

    private static Decision Help(Visit? visit, VisitCaller? caller = null) =>
        RaiseSos.Decide(new(Id, VisitChannel.Page), visit, caller ?? AsAda, Two.AddMinutes(10));

    private static IReadOnlyList<VisitDue> StartedUntil(DateTimeOffset endsAt) => Scenario
        .Given<Visit>(Id.Value, Planned with { Plan = Plan with { EndsAt = endsAt } }, CalmCheck)
        .When(v => StartVisit.Decide(new(Id, VisitChannel.Page), v, Calm, AsAda, InForce, Two))
        .ThenOne<VisitStarted>().Dues;

    [Fact]
    public void A_start_arms_the_next_check_in_and_the_end() => GivenCalm()
        .When(v => StartVisit.Decide(new(Id, VisitChannel.Page), v, Calm, AsAda, InForce, Two)).Then(Started);

    [Fact]
    public void A_short_visit_has_no_check_in_before_its_end()
    {
        var dues = StartedUntil(Two.AddMinutes(60));
        Assert.Equal([VisitDeadline.End], dues.Select(due => due.Deadline));
        Assert.Equal(
            (Two.AddMinutes(55), Two.AddMinutes(75)), (dues[0].RemindAt, dues[0].AlarmAt));
    }

    [Fact]
    public void A_reminder_is_never_asked_for_before_its_beginning()
    {
        var due = StartedUntil(Two.AddMinutes(5))[0];
        Assert.Equal(due.DueAt, due.RemindAt);
    }

    [Fact]
    public void A_check_in_begins_the_time_anew()
    {
        var visit = GivenOut().When(v => In(v, Half)).StateAfter!;
        Assert.Equal([Half.AddMinutes(60), Four], visit.Dues.Select(due => due.DueAt));
        Assert.Equal(Half, visit.HeardAt);
        var late = GivenOut().When(v => In(v, Four.AddMinutes(-30))).StateAfter!;
        Assert.Equal([Four], late.Dues.Select(due => due.DueAt));
    }

    [Fact]
    public void Even_past_the_planned_end_somebody_is_expected_to_be_heard_of()
    {
        var visit = GivenOut().When(v => In(v, Four.AddMinutes(5))).StateAfter!;
        Assert.Equal([Four.AddMinutes(65)], visit.Dues.Select(due => due.DueAt));
    }

    [Fact]
    public void A_check_in_has_its_answers_for_other_states()
    {
        GivenOut().When(v => In(v, Two.AddSeconds(9))).ThenNothing();
        GivenOut().When(v => In(v, Two.AddSeconds(10))).ThenOne<VisitCheckedIn>();
        GivenOut().When(v => In(v, Half, AsMona)).ThenOne<VisitCheckedIn>();
        GivenOut(BoComes).When(v => In(v, Half, AsBo)).ThenOne<VisitCheckedIn>();
        GivenOut(Ended).When(v => In(v, Four)).ThenNothing();
        GivenCalm().When(v => In(v, Two)).ThenRefused<VisitNotStarted>();
        GivenOut().When(v => In(v, Half, AsStranger)).ThenRefused<NotYourVisit>();
        Nothing().When(v => In(v, Two)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void An_extension_moves_the_end_and_counts_as_being_heard_of()
    {
        var visit = GivenOut().When(v => Extend(v, Four.AddHours(1), Half)).StateAfter!;
        Assert.Equal((Four.AddHours(1), Half), (visit.EndsAt, visit.HeardAt));
        Assert.Equal([Half.AddMinutes(60), Four.AddHours(1)], visit.Dues.Select(due => due.DueAt));
        GivenOut().When(v => Extend(v, Four, Half)).ThenNothing();
        GivenOut().When(v => Extend(v, Half, Half)).ThenRefused<ExtendVisit.EndsTooSoon>();
        GivenOut().When(v => Extend(v, Two.AddHours(24).AddTicks(1), Half)).ThenRefused<ExtendVisit.TooLong>();
        GivenOut().When(v => Extend(v, Four.AddHours(1), Half, AsStranger)).ThenRefused<NotYourVisit>();
        GivenCalm().When(v => Extend(v, Four.AddHours(1), Half)).ThenRefused<VisitNotStarted>();
        GivenOut(Ended).When(v => Extend(v, Four.AddHours(1), Half)).ThenRefused<VisitIsOver>();
        Nothing().When(v => Extend(v, Four.AddHours(1), Half)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_visit_ends_once_by_the_word_of_a_person()
    {
        Assert.Empty(GivenOut().When(v => End(v)).Then(Ended).StateAfter!.Dues);
        GivenOut(Ended).When(v => End(v)).ThenNothing();
        GivenOut().When(v => End(v, AsMona)).ThenOne<VisitEnded>();
        GivenOut().When(v => End(v, AsStranger)).ThenRefused<NotYourVisit>();
        GivenCalm().When(v => End(v)).ThenRefused<VisitNotStarted>();
        GivenCalm(new VisitCancelled(null, Ada, VisitChannel.Page, Two)).When(v => End(v)).ThenRefused<VisitIsOver>();
        Nothing().When(v => End(v)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_call_for_help_is_never_refused_because_of_the_state_of_the_visit()
    {
        GivenOut().When(v => Help(v)).Then(Sos);
        GivenCalm().When(v => Help(v)).ThenOne<SosRaised>();
        GivenOut(Ended).When(v => Help(v)).ThenOne<SosRaised>();
        GivenOut().When(v => Help(v, AsMona)).ThenOne<SosRaised>();
        GivenOut(Sos).When(v => Help(v)).ThenNothing();
        GivenOut().When(v => Help(v, AsStranger)).ThenRefused<NotYourVisit>();
        Nothing().When(v => Help(v)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void Ending_a_visit_closes_no_alarm() => Assert.True(GivenOut(Sos, Ended).State!.IsLive(VisitAlarmKind.Sos));
}
