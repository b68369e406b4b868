using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="CheckSupervision"/>, which only the watch asks.</summary>
public static class CheckSupervisionHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(CheckSupervision command, Ledger ledger, CancellationToken ct)
    {
        var around = new SupervisionRound(ledger.Policy.Numbers.TermsOfSupervision(), ledger.Directory, ledger.Zone);
        return ledger.Decide<StaffMember>(
            command.Staff.Value, member => CheckSupervision.Decide(command, member, around, ledger.Now), ct);
    }
}
