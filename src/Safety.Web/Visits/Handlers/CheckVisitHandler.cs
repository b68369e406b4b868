using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Handlers;

/// <summary>Carries out <see cref="CheckVisit"/>.</summary>
public static class CheckVisitHandler
{
    /// <summary>Decides on the visit; it is the watch that asks.</summary>
    public static Task<Answer> Handle(CheckVisit command, Ledger ledger, CancellationToken ct) => ledger.Decide<Visit>(
        command.Visit.Value, visit => CheckVisit.Decide(command, visit, ledger.Now), ct);
}
