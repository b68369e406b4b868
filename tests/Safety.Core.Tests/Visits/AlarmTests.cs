using Safety.Core.Language;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class AlarmTests
{
    private static readonly DateTimeOffset Late = ThreeDue.AlarmAt.AddMinutes(9);
    private static readonly PreVisitNoteRead Read = new(Mona, Late);

    private static readonly CloseVisitAlarm Missed =
        new(Id, VisitAlarmKind.CheckInOverdue, VisitAlarmClass.False, null, null);

    private static Decision Close(Visit? visit, CloseVisitAlarm command, VisitCaller? caller = null) =>
        CloseVisitAlarm.Decide(command, visit, caller ?? AsMona, Late);

    private static Decision ReadNote(Visit? visit, VisitCaller? caller = null) =>
        ReadPreVisitNote.Decide(new(Id), visit, caller ?? AsMona, Late);

    [Fact]
    public void Closing_the_last_alarm_of_a_running_visit_begins_the_watch_anew()
    {
        var visit = GivenOut(MissedThree).When(v => Close(v, Missed)).StateAfter!;
        Assert.Empty(visit.LiveAlarms);
        Assert.Equal([VisitDeadline.End], visit.Dues.Select(due => due.Deadline));
        Assert.Equal(VisitAlarmClass.False, Assert.Single(visit.Alarms).Class);
    }

    [Fact]
    public void While_another_alarm_is_live_its_clocks_run_on()
    {
        var late = Sos with { RaisedAt = Late };
        var closed = GivenOut(MissedThree, late).When(v => Close(v, Missed)).ThenOne<VisitAlarmClosed>();
        Assert.Equal([FourDue], closed.Dues);
    }

    [Fact]
    public void Nothing_is_due_after_a_visit_that_is_over() => Assert.Empty(
        GivenOut(MissedThree, Ended).When(v => Close(v, Missed)).ThenOne<VisitAlarmClosed>().Dues);

    [Fact]
    public void Something_that_happened_opens_a_report()
    {
        var real = Missed with { Class = VisitAlarmClass.Incident, Report = Report };
        Assert.Equal(Report, GivenOut(MissedThree).When(v => Close(v, real)).ThenOne<VisitAlarmClosed>().Report);
        GivenOut(MissedThree).When(v => Close(v, real with { Report = null }))
            .ThenRefused<CloseVisitAlarm.ReportNeeded>();
        GivenOut(MissedThree).When(v => Close(v, Missed with { Report = Report }))
            .ThenRefused<CloseVisitAlarm.ReportWithoutIncident>();
    }

    [Fact]
    public void An_alarm_is_closed_once_and_by_others()
    {
        var given = GivenOut(MissedThree, Close(GivenOut(MissedThree).State, Missed).Events[0]);
        given.When(v => Close(v, Missed)).ThenNothing();
        given.When(v => Close(v, Missed with { Class = VisitAlarmClass.Test }))
            .ThenRefused<CloseVisitAlarm.NoLiveAlarm>();
        GivenOut().When(v => Close(v, Missed)).ThenRefused<CloseVisitAlarm.NoLiveAlarm>();
        GivenOut(MissedThree).When(v => Close(v, Missed, AsAda with { Answers = true })).ThenRefused<OwnVisit>();
        GivenOut(MissedThree).When(v => Close(v, Missed, AsStranger)).ThenRefused<NotAnAnswerer>();
        GivenOut(MissedThree).When(v => Close(v, Missed with { Class = (VisitAlarmClass)9 }))
            .ThenRefused<CloseVisitAlarm.UnknownClass>();
        Nothing().When(v => Close(v, Missed)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void The_note_opens_to_a_responder_while_an_alarm_is_live_and_reading_is_recorded()
    {
        GivenOut(MissedThree).When(v => ReadNote(v)).Then(Read);
        GivenOut(MissedThree, Read).When(v => ReadNote(v)).ThenNothing();
        GivenOut().When(v => ReadNote(v)).ThenRefused<ReadPreVisitNote.NoLiveAlarm>();
        GivenOut(MissedThree).When(v => ReadNote(v, AsStranger)).ThenRefused<NotAnAnswerer>();
        GivenOut(MissedThree).When(v => ReadNote(v, AsAda)).ThenRefused<OwnVisit>();
        Nothing().When(v => ReadNote(v)).ThenRefused<NoSuchVisit>();
        var without = Planned with { Plan = Plan with { PreVisitNote = null } };
        Scenario.Given<Visit>(Id.Value, without, CalmCheck, Started, Sos).When(v => ReadNote(v))
            .ThenRefused<ReadPreVisitNote.NoNote>();
    }

    [Fact]
    public void A_later_alarm_is_another_reading()
    {
        var closed = Close(GivenOut(MissedThree).State, Missed).Events[0];
        GivenOut(MissedThree, Read, closed, Sos with { RaisedAt = Late }).When(v => ReadNote(v)).Then(Read);
    }
}
