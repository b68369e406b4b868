using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

public sealed class WatchOverVisitsTests
{
    private static Outcome<Visit> AskedAt(Given<Visit> given, DateTimeOffset moment) =>
        given.When(visit => CheckVisit.Decide(new(Id), visit, moment));

    [Fact]
    public void The_worker_is_reminded_once_before_a_check_in()
    {
        var reminder = new VisitReminderFoundDue(VisitDeadline.CheckIn, ThreeDue.DueAt, ThreeDue.RemindAt);
        AskedAt(GivenOut(), ThreeDue.RemindAt.AddTicks(-1)).ThenNothing();
        AskedAt(GivenOut(), ThreeDue.RemindAt).Then(reminder);
        AskedAt(GivenOut(reminder), ThreeDue.AlarmAt.AddTicks(-1)).ThenNothing();
    }

    [Fact]
    public void A_missed_check_in_is_found_at_its_hour_and_never_before()
    {
        var visit = AskedAt(GivenOut(), ThreeDue.AlarmAt).Then(MissedThree).StateAfter!;
        Assert.True(visit.IsLive(VisitAlarmKind.CheckInOverdue));
        Assert.Equal(VisitStatus.Underway, visit.Status);
        Assert.Equal([FourDue], visit.Dues);
        AskedAt(GivenOut(MissedThree), ThreeDue.AlarmAt.AddMinutes(1)).ThenNothing();
    }

    [Fact]
    public void A_watch_that_wakes_up_late_finds_all_that_was_missed_and_reminds_of_nothing() =>
        AskedAt(GivenOut(), Four.AddDays(1)).Then(
            MissedThree with { FoundAt = Four.AddDays(1) },
            new VisitFoundOverdue(VisitDeadline.End, Four, FourDue.AlarmAt, null, Four.AddDays(1)));

    [Fact]
    public void Time_alone_never_ends_a_visit()
    {
        var visit = AskedAt(GivenOut(), Four.AddYears(1)).StateAfter!;
        Assert.Equal((VisitStatus.Underway, 2), (visit.Shown, visit.LiveAlarms.Count()));
    }

    [Fact]
    public void Who_is_heard_of_in_time_is_not_overdue()
    {
        var heard = GivenOut().When(v =>
            CheckIn.Decide(new(Id, VisitChannel.Page), v, AsAda, false, ThreeDue.AlarmAt.AddTicks(-1)));
        AskedAt(GivenOut([.. heard.Decision.Events]), ThreeDue.AlarmAt).ThenNothing();
        AskedAt(GivenOut(Ended), Four.AddDays(1)).ThenNothing();
    }

    [Fact]
    public void A_check_in_after_the_alarm_does_not_close_it()
    {
        var visit = GivenOut(MissedThree).When(v =>
            CheckIn.Decide(new(Id, VisitChannel.Page), v, AsAda, false, ThreeDue.AlarmAt.AddMinutes(2))).StateAfter!;
        Assert.True(visit.IsLive(VisitAlarmKind.CheckInOverdue));
        Assert.NotEmpty(visit.Dues);
    }

    [Fact]
    public void What_is_missed_while_a_call_for_help_is_live_joins_it()
    {
        var found = AskedAt(GivenOut(Sos), ThreeDue.AlarmAt).ThenOne<VisitFoundOverdue>();
        Assert.Equal(VisitAlarmKind.Sos, found.JoinsCall);
        var after = AskedAt(GivenOut(Sos), ThreeDue.AlarmAt).StateAfter!;
        Assert.Equal([VisitAlarmKind.Sos], after.LiveAlarms.Select(alarm => alarm.Kind));
        AskedAt(GivenOut(Sos, found), ThreeDue.AlarmAt).ThenNothing();
    }

    [Fact]
    public void A_visit_that_comes_near_without_cover_is_found_once()
    {
        var due = Two.AddHours(-4);
        var missing = new EscortFoundMissing(Two, due, due);
        AskedAt(GivenRisky(), due.AddTicks(-1)).ThenNothing();
        AskedAt(GivenRisky(), due).Then(missing);
        AskedAt(GivenRisky(missing), Two).ThenNothing();
        AskedAt(GivenRisky(BoComes), Two).ThenNothing();
        AskedAt(GivenRisky(Authorised), Two).ThenNothing();
        AskedAt(GivenCalm(), Two).ThenNothing();
        AskedAt(GivenCalm(Refused), due).ThenOne<EscortFoundMissing>();
    }

    [Fact]
    public void The_watch_is_told_when_there_is_no_such_visit() => AskedAt(Nothing(), Two).ThenRefused<NoSuchVisit>();

    [Fact]
    public void What_became_of_a_reminder_is_recorded_once()
    {
        var command = new RecordVisitReminder(
            Id, VisitDeadline.CheckIn, ThreeDue.DueAt, Ada, ContactChannel.Email, true);
        var sent = new VisitReminderSent(VisitDeadline.CheckIn, ThreeDue.DueAt, Ada, ContactChannel.Email, true, Two);
        GivenOut().When(v => RecordVisitReminder.Decide(command, v, Two)).Then(sent);
        GivenOut(sent).When(v => RecordVisitReminder.Decide(command, v, Four)).ThenNothing();
        GivenOut(sent).When(v => RecordVisitReminder.Decide(command with { Arrived = false }, v, Four))
            .ThenOne<VisitReminderSent>();
        Nothing().When(v => RecordVisitReminder.Decide(command, v, Two)).ThenRefused<NoSuchVisit>();
    }

    [Fact]
    public void A_start_arms_reminders_and_alarms_and_ends_the_wait_for_cover() => Assert.Equal(
        [
            new DeadlineChange.Disarm("visit_escort", 0),
            new DeadlineChange.Disarm("visit_start", 0),
            new DeadlineChange.Disarm("visit_start", 1),
            new DeadlineChange.Arm("visit_check_in", 0, ThreeDue.RemindAt),
            new DeadlineChange.Arm("visit_check_in", 1, ThreeDue.AlarmAt),
            new DeadlineChange.Arm("visit_end", 0, FourDue.RemindAt),
            new DeadlineChange.Arm("visit_end", 1, FourDue.AlarmAt),
        ],
        Visit.DeadlinesOf(Started));

    [Fact]
    public void A_fact_of_another_room_has_no_deadline_here() =>
        Assert.Throws<InvalidOperationException>(() => Visit.DeadlinesOf(new object()));
}
