using Safety.Core.Contacts;
using Safety.Core.Contacts.Rules;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Safety.Web.Staff;
using Safety.Web.Store;

namespace Safety.Web.Contacts;

/// <summary>From what is counted of a client's contacts to the windows that people look at.</summary>
/// <param name="Ledger">What is counted.</param>
/// <param name="Hours">The agency's hours, by the policy in force.</param>
/// <param name="Today">The day on the agency's clock.</param>
/// <param name="Directory">Who works here.</param>
internal sealed record ContactFigures(
    ContactLedger Ledger, OfficeHours Hours, DateOnly Today, StaffDirectory Directory)
{
    /// <summary>Weeks of the chart.</summary>
    public const int WeeksShown = 12;

    private PolicyInForce Policy => Hours.Policy;

    /// <summary>All windows.</summary>
    public ContactWindowsView View(ClientId client, long version) => new(
        client,
        Window(null),
        [
            .. Ledger.Days.Select(day => day.Worker).Concat(Ledger.Held.Select(one => one.Worker)).Distinct()
                .Select(worker => Window(worker)).OrderByDescending(one => one.Demands)
                .ThenBy(one => one.Worker!.Name, StringComparer.OrdinalIgnoreCase),
        ],
        [
            .. FixationRules.Look(Intrusions.Of(Ledger, Today, Policy.Numbers), Policy)
                .Select(answer => Rule(HouseJson.Code(answer.Ground), answer.Judgement)),
        ],
        [.. Enumerable.Range(1, WeeksShown).Select(week => Week(Today.AddDays((week - WeeksShown) * 7)))],
        Ledger.Recorded,
        Policy.Version,
        version);

    private ContactWindowView Window(StaffId? worker)
    {
        var windows = ContactWindows.Of(Ledger, worker, Today, Policy.Numbers);
        return new ContactWindowView(
            worker is { } person ? NamedPerson.Of(person, Directory) : null,
            windows.Recent.Demands, windows.Now.Demands, windows.Before.Demands, windows.Hours.OutOfHours,
            windows.Recent.Coercive, windows.Recent.Minutes,
            windows.Billing.UnbilledPercent, windows.Recent.Kinds,
            worker is { } holder ? Ledger.HeldBy(holder) : Ledger.Held.Sum(one => one.Matters),
            windows.IsFrequent(Policy.Numbers),
            [
                .. DemandRules.Look(windows, Policy)
                    .Select(answer => Rule(HouseJson.Code(answer.Ground), answer.Judgement)),
            ]);
    }

    private ContactWeek Week(DateOnly last)
    {
        var counts = Ledger.CountsOf(null, last, 7);
        return new ContactWeek(
            last.AddDays(-6), counts.Contacts, counts.Demands,
            Ledger.IntrusionsOf(last, 7).Sum(day => day.Intrusions));
    }

    private static RuleView Rule(string ground, Judgement judgement) =>
        new(ground, judgement is Judgement.Objects, judgement.Why);
}
