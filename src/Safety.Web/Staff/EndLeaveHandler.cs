using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="EndLeave"/>.</summary>
public static class EndLeaveHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(EndLeave command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => EndLeave.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
