using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>
/// Carries out <see cref="CloseAccount"/>; the sign-in itself is changed by <see cref="AccountDesk"/>.
/// </summary>
public static class CloseAccountHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(CloseAccount command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
            command.Staff.Value,
            member => CloseAccount.Decide(command, member, ledger.Actor, ledger.Now),
            ct);
}
