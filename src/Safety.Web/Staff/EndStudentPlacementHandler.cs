using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="EndStudentPlacement"/>.</summary>
public static class EndStudentPlacementHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(EndStudentPlacement command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => EndStudentPlacement.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
