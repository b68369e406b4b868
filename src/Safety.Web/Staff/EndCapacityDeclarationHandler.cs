using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="EndCapacityDeclaration"/>.</summary>
public static class EndCapacityDeclarationHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(EndCapacityDeclaration command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => EndCapacityDeclaration.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
