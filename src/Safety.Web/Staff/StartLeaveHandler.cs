using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="StartLeave"/>.</summary>
public static class StartLeaveHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(StartLeave command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => StartLeave.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
