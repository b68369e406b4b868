using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="JoinStaff"/>.</summary>
public static class JoinStaffHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(JoinStaff command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
            command.Staff.Value,
            member => JoinStaff.Decide(command, member, ledger.Directory.Find(command.Team), ledger.Actor, ledger.Now),
            ct);
}
