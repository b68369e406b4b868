using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>What decisions about known risks want to know of the moment.</summary>
internal static class WhoActs
{
    /// <summary>
    /// The person who acts. Only a person says something about a client; the door lets nobody else come here.
    /// </summary>
    public static StaffId Person(this Ledger ledger) =>
        ledger.Actor.Staff ?? throw new InvalidOperationException("Only a person can say this of a client.");

    /// <summary>The clocks of known risks in the policy in force.</summary>
    public static RiskClocks RiskClocks(this Ledger ledger) => ledger.Policy.Numbers.ClocksOfKnownRisks();
}
