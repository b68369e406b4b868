namespace Safety.Core.Visits;

public sealed partial record Visit
{
    private Visit? AfterAlarm(object fact) => fact switch
    {
        SosRaised e => With(VisitAlarmKind.Sos, e.RaisedAt),
        DuressSignalled e => With(VisitAlarmKind.Duress, e.SignalledAt).Seeming(e),
        VisitAlarmClosed e => Without(e),
        PreVisitNoteRead e => this with { NoteReadBy = [.. NoteReadBy, e.By.Value] },
        VisitReminderSent e => this with { Reminders = [.. Reminders, e] },
        _ => null,
    };

    private Visit With(VisitAlarmKind kind, DateTimeOffset at)
    {
        if (IsLive(kind)) return this;
        return this with
        {
            Alarms = [.. Alarms.Where(alarm => alarm.Kind != kind), new VisitAlarm(kind, at)],
            NoteReadBy = LiveAlarms.Any() ? NoteReadBy : [],
        };
    }

    private Visit Seeming(DuressSignalled e) => e.Guise switch
    {
        DuressGuise.CheckIn => Shown == VisitStatus.Underway ? Heard(e.SignalledAt, e.Dues) : this,
        DuressGuise.End => this with { LooksLike = VisitStatus.Ended, Dues = [], StartDue = null, Reminded = [] },
        DuressGuise.Cancel => this with { LooksLike = VisitStatus.Cancelled, EscortDueAt = null, StartDue = null },
    };

    /// <summary>A missed deadline is an alarm, unless it joins a call for help that is live.</summary>
    private Visit Missed(VisitFoundOverdue e)
    {
        var kind = e.Missed switch
        {
            VisitDeadline.CheckIn => VisitAlarmKind.CheckInOverdue,
            VisitDeadline.End => VisitAlarmKind.Overrun,
            VisitDeadline.Start => throw new InvalidOperationException("Who has not begun is not overdue."),
        };
        var visit = e.JoinsCall is null ? With(kind, e.FoundAt) : this;
        return visit with { Dues = [.. Dues.Where(due => due.Deadline != e.Missed)] };
    }

    /// <summary>Whoever closes a silent call for help knows how the worker is; then it is as it seemed.</summary>
    private Visit Without(VisitAlarmClosed e)
    {
        var settled = e.Alarm == VisitAlarmKind.Duress && LooksLike is not null;
        return this with
        {
            Alarms =
            [
                .. Alarms.Select(alarm => alarm.Kind == e.Alarm && alarm.ClosedAt is null
                    ? alarm with { ClosedAt = e.ClosedAt, Class = e.Class }
                    : alarm),
            ],
            Status = settled ? LooksLike!.Value : Status,
            LooksLike = settled ? null : LooksLike,
            OverAt = settled ? e.ClosedAt : OverAt,
            Dues = e.Dues,
            StartDue = null,
            Reminded = [],
        };
    }
}
