using System.Text.Json;
using CsCheck;
using Safety.Core.Contacts;
using Safety.Core.Language;
using static Safety.Core.Tests.Contacts.Talk;

namespace Safety.Core.Tests.Contacts;

/// <summary>What holds of every client's contacts, whatever is recorded and in whatever order.</summary>
public sealed class ContactLawTests
{
    private const int Histories = 500;

    private static readonly StaffId?[] Views = [null, Ada, Bo, Cy];

    private static readonly int[] Lengths = [1, 14, 30, 56, 90, 120];

    private static void ForEveryTurn(Action<TalkTurn> law) => RandomTalk.Acts.Sample(acts =>
    {
        foreach (var turn in RandomTalk.Play(acts)) law(turn);
    }, iter: Histories);

    [Fact]
    public void Asked_twice_changes_nothing() => ForEveryTurn(turn =>
    {
        if (turn.Decision.Refusal is not null) return;
        var entry = turn.Decision.Events.Aggregate(turn.Entry, RandomTalk.Follow);
        var again = turn.Ask(turn.After, entry);
        Assert.Null(again.Refusal);
        Assert.Empty(again.Events);
    });

    [Fact]
    public void Windows_equal_a_naive_recount_of_the_contacts_that_stand() => ForEveryHistory((ledger, live, today) =>
    {
        foreach (var (worker, days) in Windows())
        {
            var within = live.Where(one => (worker is null || one.Worker == worker) && IsIn(one, today, days)).ToList();
            Assert.Equal(Recount(within), Text(ledger.CountsOf(worker, today, days)));
        }

        var unwanted = live.Where(one => !one.Said.Wanted && IsIn(one, today, 366)).ToList();
        Assert.Equal(
            (unwanted.Count, unwanted.Count(one => one.Said.NearHome), unwanted.Count(one => one.Said.Threat)),
            (ledger.IntrusionsOf(today, 366).Sum(day => day.Intrusions),
                ledger.IntrusionsOf(today, 366).Sum(day => day.AtHome),
                ledger.IntrusionsOf(today, 366).Sum(day => day.Threats)));
    });

    [Fact]
    public void Late_early_and_withdrawn_contacts_give_the_windows_of_the_sorted_true_history() =>
        ForEveryHistory((ledger, live, today) =>
        {
            var sorted = Scenario.Fold<ContactLedger>(Ledger, null, live.OrderBy(one => one.Time.HappenedAt)
                .Select(one => Entered(one) as object))
                ?? new ContactLedger { Id = Ledger, Client = Dee };
            foreach (var (worker, days) in Windows())
            {
                Assert.Equal(
                    Text(sorted.CountsOf(worker, today, days)), Text(ledger.CountsOf(worker, today, days)));
            }

            Assert.Equal(sorted.IntrusionsOf(today, 366), ledger.IntrusionsOf(today, 366));
            foreach (var worker in Views.OfType<StaffId>())
                Assert.Equal(sorted.DaysInTouch(worker, today), ledger.DaysInTouch(worker, today));
        });

    [Fact]
    public void Two_are_in_touch_since_the_first_contact_that_stands() => ForEveryHistory((ledger, live, today) =>
    {
        foreach (var worker in Views.OfType<StaffId>())
        {
            var first = live.Where(one => one.Worker == worker).Select(one => one.Time.Day)
                .DefaultIfEmpty(today.AddDays(1)).Min();
            Assert.Equal(
                Math.Clamp(today.DayNumber - first.DayNumber + 1, 0, ContactLimits.KeptDays),
                ledger.DaysInTouch(worker, today));
        }
    });

    [Fact]
    public void As_many_matters_are_held_as_contacts_say() => ForEveryHistory((ledger, live, _) =>
    {
        foreach (var worker in Views.OfType<StaffId>())
            Assert.Equal(live.Count(one => one.IsHeld && one.Worker == worker), ledger.HeldBy(worker));
    });

    [Fact]
    public void What_is_kept_is_bounded_by_days_and_workers() => ForEveryTurn(turn =>
    {
        if (turn.After is not { } ledger) return;
        Assert.True(ledger.Days.Count <= (ContactLimits.KeptDays + 3) * 3);
        Assert.True(ledger.Intrusions.Count <= (ContactLimits.IntrusionKeptDays + 3) * 3);
        Assert.True(ledger.DemandsFound.Count <= 4 * 5 && ledger.FixationsFound.Count <= 4 && ledger.Held.Count <= 3);
        Assert.True(ledger.All.Count <= 3);
        Assert.All(ledger.Days, day => Assert.True(day.Day > ledger.LastOn.AddDays(-1 - ContactLimits.KeptDays)));
    });

    [Fact]
    public void Random_lives_reach_every_fact()
    {
        var missing = typeof(ContactLedger).Assembly.GetTypes().Where(type => type is { IsClass: true }
            && type.Namespace == typeof(ContactLedger).Namespace && typeof(IFact).IsAssignableFrom(type)).ToHashSet();
        Assert.Equal(6, missing.Count);
        for (var round = 0; round < 10 && missing.Count > 0; round++)
            ForEveryTurn(turn =>
            {
                lock (missing) missing.ExceptWith(turn.Decision.Events.Select(fact => fact.GetType()));
            });
        Assert.Empty(missing.Select(type => type.Name));
    }

    [Fact]
    public void A_snapshot_reads_back_the_same() => ForEveryHistory((ledger, live, _) =>
    {
        var text = JsonSerializer.Serialize(ledger);
        Assert.Equal(Scenario.Text(ledger), Scenario.Text(JsonSerializer.Deserialize<ContactLedger>(text)!));
        Assert.All(live, one => Assert.Equal(
            one, JsonSerializer.Deserialize<ContactEntry>(JsonSerializer.Serialize(one))));
    });

    private static void ForEveryHistory(Action<ContactLedger, IReadOnlyList<ContactEntry>, DateOnly> law) =>
        RandomTalk.Acts.Sample(acts =>
        {
            var turns = RandomTalk.Play(acts);
            if (turns[^1].After is not { } ledger) return;
            var live = RandomTalk.Entries(turns).Where(one => one.Withdrawn is null).ToList();
            law(ledger, live, Hours.DayOf(turns[^1].Now));
        }, iter: Histories);

    private static IEnumerable<(StaffId? Worker, int Days)> Windows() =>
        Views.SelectMany(_ => Lengths, (worker, days) => (worker, days));

    private static bool IsIn(ContactEntry one, DateOnly today, int days) =>
        one.Time.Day <= today && one.Time.Day > today.AddDays(-days);

    private static IContactEntered Entered(ContactEntry one) => one.Said.Wanted
        ? new ContactRecorded(
            new(one.Id), one.Client, one.Worker, one.Said, one.Time, null, one.Source, one.By, one.RecordedAt)
        : new IntrusionRecorded(
            new(one.Id), one.Client, one.Worker, one.Said, one.Time, null, one.Source, one.By, one.RecordedAt);

    private static string Recount(List<ContactEntry> all)
    {
        var demands = all.Where(one =>
            one.Said.InitiatedBy == ContactInitiator.Client && !one.Said.Scheduled).ToList();
        var measured = demands.Where(one => one.Said.Kind != ContactKind.CrisisContact).ToList();
        var stated = all.Where(one => one.Said.BilledMinutes is not null).ToList();
        return Text(new ContactCounts
        {
            Contacts = all.Count,
            Demands = demands.Count,
            OutOfHours = demands.Count(one => one.Time.OutOfHours),
            Coercive = all.Count(one => one.Said.Demand == ContactDemand.Coercive),
            Minutes = all.Sum(one => one.Said.Minutes),
            StatedMinutes = stated.Sum(one => one.Said.Minutes),
            BilledMinutes = stated.Sum(one => one.Said.BilledMinutes!.Value),
            Measured = measured.Count,
            MeasuredMinutes = measured.Sum(one => one.Said.Minutes),
            Kinds = [.. Enum.GetValues<ContactKind>()
                .Select(kind => new KindCount(kind, all.Count(one => one.Said.Kind == kind)))
                .Where(one => one.Contacts > 0)],
        });
    }

    private static string Text(ContactCounts counts) => JsonSerializer.Serialize(counts);
}
