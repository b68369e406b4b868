using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="RaiseFitConcern"/>.</summary>
public static class RaiseFitConcernHandler
{
    /// <summary>Decides on the allocation.</summary>
    public static Task<Answer> Handle(RaiseFitConcern command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => RaiseFitConcern.Decide(command, allocation, caller, ledger.Now), ct);
}
