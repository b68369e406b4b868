using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="WithdrawRole"/>.</summary>
public static class WithdrawRoleHandler
{
    /// <summary>Decides on the person's stream, with the other administrators counted where that matters.</summary>
    public static async Task<Answer> Handle(WithdrawRole command, Ledger ledger, CancellationToken ct)
    {
        var others = command.Role == StaffRole.Administrator
            ? await ledger.OtherAdministrators(command.Staff, ct)
            : 0;
        return await ledger.Decide<StaffMember>(
            command.Staff.Value,
            member => WithdrawRole.Decide(command, member, others, ledger.Actor, ledger.Now),
            ct);
    }
}
