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
        return Decision.Of([.. Cover(visit, now), .. visit.Dues.SelectMany(due => Of(visit, due, now))]);
    }

    private static IEnumerable<object> Cover(Visit visit, DateTimeOffset now)
    {
        if (visit.EscortDueAt is { } dueAt && dueAt <= now)
            yield return new EscortFoundMissing(visit.Plan.StartsAt, dueAt, now);
    }

    private static IEnumerable<object> Of(Visit visit, VisitDue due, DateTimeOffset now)
    {
        if (due.AlarmAt <= now)
            yield return new VisitFoundOverdue(due.Deadline, due.DueAt, due.AlarmAt, visit.LiveCall, now);
        else if (due.RemindAt <= now && !visit.Reminded.Contains(due.Deadline))
            yield return new VisitReminderFoundDue(due.Deadline, due.DueAt, now);
    }
}
