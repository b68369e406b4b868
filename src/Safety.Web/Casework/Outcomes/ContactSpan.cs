using Safety.Core.Contacts;
using Safety.Core.Language;

namespace Safety.Web.Casework.Outcomes;

/// <summary>What was counted of a client's contacts in some days that follow each other.</summary>
/// <param name="From">The first of them.</param>
/// <param name="Counts">What was counted.</param>
internal sealed record ContactSpan(DateOnly From, ContactCounts Counts)
{
    /// <summary>Spans of the same length one after the other, the oldest first; the last of them ends today.</summary>
    /// <param name="contacts">The client's contacts, or null where nothing is counted.</param>
    /// <param name="worker">With whom, or null for everybody.</param>
    /// <param name="today">The day on the agency's clock.</param>
    /// <param name="days">How many days each has.</param>
    /// <param name="count">How many spans.</param>
    public static IEnumerable<ContactSpan> Of(
        ContactLedger? contacts, StaffId? worker, DateOnly today, int days, int count)
    {
        for (var span = count - 1; span >= 0; span--)
        {
            var last = today.AddDays(-span * days);
            yield return new(last.AddDays(1 - days), contacts?.CountsOf(worker, last, days) ?? new ContactCounts());
        }
    }
}
