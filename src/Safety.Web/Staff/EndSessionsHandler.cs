using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>
/// Carries out <see cref="EndSessions"/>; the sign-in itself is changed by <see cref="AccountDesk"/>.
/// </summary>
public static class EndSessionsHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(EndSessions command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
            command.Staff.Value,
            member => EndSessions.Decide(command, member, ledger.Actor, ledger.Now),
            ct);
}
