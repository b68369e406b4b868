using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff.Supervisions;

/// <summary>What decisions about supervision want to know of the agency.</summary>
internal static class SupervisionClock
{
    /// <summary>Who acts, the agency's day, and who works here.</summary>
    public static SupervisionAround AroundSupervision(this Ledger ledger) => new(
        ledger.Person, ledger.Today, ledger.Directory, ledger.Policy.Numbers.TermsOfSupervision());
}
