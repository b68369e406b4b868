using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts;

/// <summary>The policy's windows over a client's contacts, with one worker or with everybody.</summary>
/// <param name="Recent">The window in which demand is counted.</param>
/// <param name="Now">The later of the two spans whose demand is compared.</param>
/// <param name="Before">The earlier of them.</param>
/// <param name="Hours">The window in which demand out of hours is counted.</param>
/// <param name="Billing">The window in which unpaid time is counted.</param>
/// <param name="Long">The long window of frequent contact.</param>
public sealed record ContactWindows(
    ContactCounts Recent, ContactCounts Now, ContactCounts Before, ContactCounts Hours, ContactCounts Billing,
    ContactCounts Long)
{
    /// <summary>As they stand on a day.</summary>
    /// <param name="ledger">The client's contacts.</param>
    /// <param name="worker">With whom, or null for everybody.</param>
    /// <param name="today">The last day of the windows, on the agency's clock.</param>
    /// <param name="numbers">The policy's numbers.</param>
    public static ContactWindows Of(
        ContactLedger ledger, StaffId? worker, DateOnly today, PolicyNumbers numbers) => new(
        ledger.CountsOf(worker, today, numbers.DemandWindowDays),
        ledger.CountsOf(worker, today, numbers.DemandGrowthDays),
        ledger.CountsOf(worker, today.AddDays(-numbers.DemandGrowthDays), numbers.DemandGrowthDays),
        ledger.CountsOf(worker, today, numbers.OutOfHoursDays),
        ledger.CountsOf(worker, today, numbers.UnbilledDays),
        ledger.CountsOf(worker, today, numbers.FrequentContactDays));

    /// <summary>
    /// Whether contact is frequent enough to be watched: a word on a page, and no alert.
    /// </summary>
    /// <param name="numbers">The policy's numbers.</param>
    public bool IsFrequent(PolicyNumbers numbers) =>
        Recent.Demands >= numbers.FrequentContacts || Long.Demands >= numbers.FrequentContactsLong;
}
