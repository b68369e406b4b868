using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff.Drills;

/// <summary>What decisions about drills want to know of the agency.</summary>
internal static class DrillClock
{
    /// <summary>When the agency holds drills, by its own clock and the policy in force.</summary>
    public static DrillTimes DrillTimes(this Ledger ledger) => new(ledger.Zone, ledger.Policy.Numbers.DrillEveryMonths);
}
