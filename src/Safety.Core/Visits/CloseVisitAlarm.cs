using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>Says what an alarm of a visit proved to be. If the visit goes on, the worker was heard of by it.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Alarm">Which alarm.</param>
/// <param name="Class">What it proved to be.</param>
/// <param name="Report">The report that is opened, when something happened.</param>
/// <param name="Note">What was found, sealed, or null.</param>
public sealed record CloseVisitAlarm(
    VisitId Visit, VisitAlarmKind Alarm, VisitAlarmClass Class, IncidentId? Report, SealedText? Note)
{
    /// <summary>There is no such live alarm.</summary>
    public sealed record NoLiveAlarm() : Refusal(RefusalKind.Conflict, "No such alarm of this visit is live.");

    /// <summary>Something happened, so a report is opened.</summary>
    public sealed record ReportNeeded() : Refusal(
        RefusalKind.Invalid, "When something happened, a report must be opened with it.", "report");

    /// <summary>A report belongs to an alarm behind which there was something.</summary>
    public sealed record ReportWithoutIncident() : Refusal(
        RefusalKind.Invalid, "A report is opened only when something happened.", "report");

    /// <summary>The class is none that exists.</summary>
    public sealed record UnknownClass() : Refusal(
        RefusalKind.Invalid, "This is not one of the listed answers.", "class");

    /// <summary>Decides. Nobody who goes on the visit closes its alarms.</summary>
    public static Decision Decide(CloseVisitAlarm command, Visit? visit, VisitCaller caller, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        if (visit.RefusalToAnswer(caller) is { } refusal) return refusal;
        if (!Enum.IsDefined(command.Class)) return new UnknownClass();
        if (command.Class == VisitAlarmClass.Incident && command.Report is null) return new ReportNeeded();
        if (command.Class != VisitAlarmClass.Incident && command.Report is not null) return new ReportWithoutIncident();
        var last = visit.Alarms.FirstOrDefault(alarm => alarm.Kind == command.Alarm);
        if (last is null || (last.ClosedAt is not null && last.Class != command.Class)) return new NoLiveAlarm();
        if (last.ClosedAt is not null) return Decision.Nothing;
        return Decision.Of(new VisitAlarmClosed(
            command.Alarm, command.Class, command.Report, command.Note, DuesAfter(visit, command.Alarm, now),
            caller.By, now));
    }

    /// <summary>
    /// By when the worker must be heard of once an alarm is closed: with the last one the watch begins again; while
    /// another is live, its clocks run on.
    /// </summary>
    internal static IReadOnlyList<VisitDue> DuesAfter(Visit visit, VisitAlarmKind closed, DateTimeOffset now)
    {
        if (visit.Shown != VisitStatus.Underway) return [];
        return visit.LiveAlarms.Any(alarm => alarm.Kind != closed)
            ? visit.Dues
            : visit.Started!.Times.DuesFrom(now, visit.EndsAt);
    }
}
