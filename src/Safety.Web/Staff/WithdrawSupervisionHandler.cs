using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="WithdrawSupervision"/>.</summary>
public static class WithdrawSupervisionHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(WithdrawSupervision command, Ledger ledger, CancellationToken ct)
    {
        var by = ledger.Person;
        return ledger.Decide<StaffMember>(
            command.Staff.Value, member => WithdrawSupervision.Decide(command, member, by, ledger.Now), ct);
    }
}
