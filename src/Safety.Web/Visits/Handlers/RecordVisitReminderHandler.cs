using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="RecordVisitReminder"/>.</summary>
public static class RecordVisitReminderHandler
{
    /// <summary>Decides on the visit; it is the watch that asks.</summary>
    public static Task<Answer> Handle(RecordVisitReminder command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Visit>(
            command.Visit.Value, visit => RecordVisitReminder.Decide(command, visit, ledger.Now), ct);
}
