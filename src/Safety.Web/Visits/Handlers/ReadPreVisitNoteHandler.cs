using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="ReadPreVisitNote"/>.</summary>
public static class ReadPreVisitNoteHandler
{
    /// <summary>Decides on the visit.</summary>
    public static Task<Answer> Handle(
        ReadPreVisitNote command, Ledger ledger, IVisitAlarms alarms, CancellationToken ct) => ledger.OnVisit(
        command.Visit, alarms,
        (visit, caller) => ReadPreVisitNote.Decide(command, visit, caller, ledger.Now),
        ct);
}
