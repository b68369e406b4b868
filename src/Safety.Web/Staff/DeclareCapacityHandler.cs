using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="DeclareCapacity"/>.</summary>
public static class DeclareCapacityHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(DeclareCapacity command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => DeclareCapacity.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
