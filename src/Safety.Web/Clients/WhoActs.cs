using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>What decisions about known risks want to know of the moment.</summary>
internal static class WhoActs
{
    /// <summary>The clocks of known risks in the policy in force.</summary>
    public static RiskClocks RiskClocks(this Ledger ledger) => ledger.Policy.Numbers.ClocksOfKnownRisks();
}
