using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="StartStudentPlacement"/>.</summary>
public static class StartStudentPlacementHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(StartStudentPlacement command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => StartStudentPlacement.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
