using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>
/// Carries out <see cref="OpenAccountAgain"/>; the sign-in itself is changed by <see cref="AccountDesk"/>.
/// </summary>
public static class OpenAccountAgainHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(OpenAccountAgain command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
            command.Staff.Value,
            member => OpenAccountAgain.Decide(command, member, ledger.Actor, ledger.Now),
            ct);
}
