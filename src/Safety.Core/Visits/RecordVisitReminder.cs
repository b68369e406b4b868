using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Visits;

/// <summary>Records that a reminder went out, or could not.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="About">Of what.</param>
/// <param name="DueAt">When that is due.</param>
/// <param name="To">To whom.</param>
/// <param name="Channel">By which way.</param>
/// <param name="Arrived">Whether the way took it.</param>
public sealed record RecordVisitReminder(
    VisitId Visit, VisitDeadline About, DateTimeOffset DueAt, StaffId To, ContactChannel Channel, bool Arrived)
{
    /// <summary>Decides. The same outcome once.</summary>
    public static Decision Decide(RecordVisitReminder command, Visit? visit, DateTimeOffset now)
    {
        if (visit is null) return new NoSuchVisit();
        var sent = new VisitReminderSent(
            command.About, command.DueAt, command.To, command.Channel, command.Arrived, now);
        if (visit.Reminders.Any(known => sent with { SentAt = known.SentAt } == known)) return Decision.Nothing;
        return Decision.Of(sent);
    }
}
