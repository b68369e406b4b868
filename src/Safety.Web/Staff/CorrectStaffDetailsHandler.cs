using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="CorrectStaffDetails"/>.</summary>
public static class CorrectStaffDetailsHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(CorrectStaffDetails command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => CorrectStaffDetails.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
