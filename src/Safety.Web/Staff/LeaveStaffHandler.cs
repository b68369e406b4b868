using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="LeaveStaff"/>.</summary>
public static class LeaveStaffHandler
{
    /// <summary>Decides on the person's stream, with the other administrators counted.</summary>
    public static async Task<Answer> Handle(LeaveStaff command, Ledger ledger, CancellationToken ct)
    {
        var others = await ledger.OtherAdministrators(command.Staff, ct);
        return await ledger.Decide<StaffMember>(
            command.Staff.Value,
            member => LeaveStaff.Decide(command, member, others, ledger.Actor, ledger.Now),
            ct);
    }
}
