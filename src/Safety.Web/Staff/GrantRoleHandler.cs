using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="GrantRole"/>.</summary>
public static class GrantRoleHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(GrantRole command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value, member => GrantRole.Decide(command, member, ledger.Actor, ledger.Now), ct);
}
