using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Contacts;

/// <summary>The unwanted intrusions of a client within the policy's window, towards everybody, as the rules see them.
/// </summary>
/// <param name="Count">How many.</param>
/// <param name="SpanDays">Days from the first to the last; 0 when all were on one day, or there were none.</param>
/// <param name="AtHome">How many came to or near a home.</param>
/// <param name="Threats">How many held a threat.</param>
/// <param name="Towards">Towards whom, in the order of their ids.</param>
public sealed record Intrusions(int Count, int SpanDays, int AtHome, int Threats, IReadOnlyList<StaffId> Towards)
{
    /// <summary>As they stand on a day.</summary>
    /// <param name="ledger">The client's contacts.</param>
    /// <param name="today">The last day of the window, on the agency's clock.</param>
    /// <param name="numbers">The policy's numbers.</param>
    public static Intrusions Of(ContactLedger ledger, DateOnly today, PolicyNumbers numbers)
    {
        var days = ledger.IntrusionsOf(today, numbers.FixationWindowDays).ToList();
        return new Intrusions(
            days.Sum(day => day.Intrusions),
            days.Count == 0 ? 0 : days.Max(day => day.Day).DayNumber - days.Min(day => day.Day).DayNumber,
            days.Sum(day => day.AtHome),
            days.Sum(day => day.Threats),
            [.. days.Select(day => day.Worker).Distinct().OrderBy(worker => worker.Value)]);
    }
}
