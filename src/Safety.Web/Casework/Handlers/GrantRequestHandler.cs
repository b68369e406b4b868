using Safety.Core.Casework;
using Safety.Web.Store;

namespace Safety.Web.Casework.Handlers;

/// <summary>Carries out <see cref="GrantRequest"/>.</summary>
public static class GrantRequestHandler
{
    /// <summary>Decides on the allocation, knowing who may answer now.</summary>
    public static Task<Answer> Handle(GrantRequest command, Ledger ledger, CancellationToken ct) => ledger.OnCase(
        command.Allocation,
        (allocation, caller) => GrantRequest.Decide(
            command, allocation, ledger.LineOf(allocation), ledger.ClocksOfCasework(), caller, ledger.Now),
        ct);
}
