using Safety.Core.Language;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

/// <summary>With the duress code everything looks as it does without it, and help is called.</summary>
public sealed class DuressTests
{
    private static readonly DateTimeOffset Half = Two.AddMinutes(30);

    private static Decision In(Visit? visit, bool duress, DateTimeOffset now) =>
        CheckIn.Decide(new(Id, VisitChannel.Page), visit, AsAda, duress, now);

    private static Decision End(Visit? visit, bool duress, DateTimeOffset now) =>
        EndVisit.Decide(new(Id, VisitChannel.Page), visit, AsAda, duress, now);

    private static Decision Cancel(Visit? visit, bool duress, DateTimeOffset now) =>
        CancelVisit.Decide(new(Id, null, VisitChannel.Page), visit, AsAda, duress, now);

    private static (VisitStatus, DateTimeOffset, string) Look(Visit visit) =>
        (visit.Shown, visit.EndsAt, string.Join(' ', visit.Dues));

    private static void LooksTheSame(Given<Visit> given, Func<Visit?, bool, DateTimeOffset, Decision> act)
    {
        var (plain, duress) = (given.When(v => act(v, false, Half)), given.When(v => act(v, true, Half)));
        Assert.Equal((null, 1), (plain.Decision.Refusal, plain.Decision.Events.Count));
        duress.ThenOne<DuressSignalled>();
        Assert.Equal(Look(plain.StateAfter!), Look(duress.StateAfter!));
        Assert.True(duress.StateAfter!.IsLive(VisitAlarmKind.Duress));
        given.TwiceChangesNothing(v => act(v, true, Half));
    }

    [Fact]
    public void A_check_in_under_duress_looks_like_one() => LooksTheSame(GivenOut(), In);

    [Fact]
    public void An_end_under_duress_looks_like_one() => LooksTheSame(GivenOut(), End);

    [Fact]
    public void A_visit_called_off_under_duress_looks_so() => LooksTheSame(GivenRisky(), Cancel);

    [Fact]
    public void A_second_act_under_duress_goes_on_looking_the_same()
    {
        var first = GivenOut().When(v => In(v, true, Half)).Decision.Events;
        LooksTheSame(GivenOut([.. first]), (v, duress, now) => In(v, duress, now.AddMinutes(20)));
        LooksTheSame(GivenOut([.. first]), (v, duress, now) => End(v, duress, now.AddMinutes(20)));
    }

    [Fact]
    public void What_seems_over_answers_as_what_is_over()
    {
        var seems = GivenOut(End(GivenOut().State, true, Half).Events[0]);
        var isOver = GivenOut(Ended with { EndedAt = Half });
        foreach (var given in new[] { seems, isOver })
        {
            given.When(v => In(v, false, Four)).ThenNothing();
            given.When(v => End(v, false, Four)).ThenNothing();
            given.When(v => Cancel(v, false, Four)).ThenRefused<VisitIsOver>();
            given.When(v => ExtendVisit.Decide(new(Id, Four.AddHours(1), VisitChannel.Page), v, AsAda, Half))
                .ThenRefused<VisitIsOver>();
            given.When(v => CheckVisit.Decide(new(Id), v, Four.AddDays(1))).ThenNothing();
        }
    }

    [Fact]
    public void Help_is_called_whatever_the_state_of_the_visit()
    {
        GivenCalm().When(v => End(v, true, Half)).ThenOne<DuressSignalled>();
        GivenCalm().When(v => In(v, true, Half)).ThenOne<DuressSignalled>();
        GivenOut().When(v => Cancel(v, true, Half)).ThenOne<DuressSignalled>();
        var visit = GivenOut(Ended).When(v => End(v, true, Four)).StateAfter!;
        Assert.Equal((VisitStatus.Ended, true), (visit.Shown, visit.IsLive(VisitAlarmKind.Duress)));
        Nothing().When(v => End(v, true, Half)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void It_counts_even_in_the_first_seconds() =>
        GivenOut().When(v => In(v, true, Two.AddSeconds(1))).ThenOne<DuressSignalled>();

    [Fact]
    public void A_visit_is_over_only_when_somebody_has_closed_the_call()
    {
        var seems = GivenOut(End(GivenOut().State, true, Half).Events[0]);
        Assert.Equal((VisitStatus.Underway, VisitStatus.Ended), (seems.State!.Status, seems.State.Shown));
        var command = new CloseVisitAlarm(Id, VisitAlarmKind.Duress, VisitAlarmClass.Incident, Report, Words);
        var closed = seems.When(v => CloseVisitAlarm.Decide(command, v, AsMona, Four)).StateAfter!;
        Assert.Equal((VisitStatus.Ended, Four), (closed.Status, closed.OverAt));
        Assert.Null(closed.LooksLike);
    }

    [Fact]
    public void What_is_missed_after_a_silent_call_joins_it()
    {
        var called = GivenOut(In(GivenOut().State, true, Half).Events[0]);
        var found = called.When(v => CheckVisit.Decide(new(Id), v, Half.AddMinutes(70))).ThenOne<VisitFoundOverdue>();
        Assert.Equal(VisitAlarmKind.Duress, found.JoinsCall);
    }
}
