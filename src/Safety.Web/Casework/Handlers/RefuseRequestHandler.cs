using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="RefuseRequest"/>.</summary>
public static class RefuseRequestHandler
{
    /// <summary>Decides on the allocation, knowing who may answer now.</summary>
    public static Task<Answer> Handle(RefuseRequest command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => RefuseRequest.Decide(
            command, allocation, ledger.LineOf(allocation), ledger.ClocksOfCasework(), caller, ledger.Now),
        ct);
}
