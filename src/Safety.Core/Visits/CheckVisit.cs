using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>
/// The watch asks whether time has something to say about a visit. The state answers, each thing once and never early;
/// nothing ends because time passed.
/// </summary>
/// <param name="Visit">The visit.</param>
public sealed record CheckVisit(VisitId Visit)
{
    /// <summary>Decides. A deadline that has passed is no longer reminded of.</summary>
    public static Decision Decide(CheckVisit command, Visit? visit, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        return Decision.Of(
        [
            .. Cover(visit, now), .. Beginning(visit, now), .. visit.Dues.SelectMany(due => Of(visit, due, now)),
        ]);
    }

    private static IEnumerable<object> Cover(Visit visit, DateTimeOffset now)
    {
        if (visit.EscortDueAt is { } dueAt && dueAt <= now)
            yield return new EscortFoundMissing(visit.Plan.StartsAt, dueAt, now);
    }

    private static IEnumerable<object> Beginning(Visit visit, DateTimeOffset now)
    {
        if (visit.StartDue is not { } due) yield break;
        if (due.AlarmAt <= now)
            yield return new VisitFoundNotBegun(visit.Plan.StartsAt, due.DueAt, visit.LiveCall, now);
        else if (ReminderOf(visit, due, now) is { } reminder)
            yield return reminder;
    }

    private static VisitReminderFoundDue? ReminderOf(Visit visit, VisitDue due, DateTimeOffset now) =>
        due.RemindAt <= now && !visit.Reminded.Contains(due.Deadline)
            ? new VisitReminderFoundDue(due.Deadline, due.DueAt, now)
            : null;

    private static IEnumerable<object> Of(Visit visit, VisitDue due, DateTimeOffset now)
    {
        if (due.AlarmAt <= now)
            yield return new VisitFoundOverdue(due.Deadline, due.DueAt, due.AlarmAt, visit.LiveCall, now);
        else if (ReminderOf(visit, due, now) is { } reminder)
            yield return reminder;
    }
}
