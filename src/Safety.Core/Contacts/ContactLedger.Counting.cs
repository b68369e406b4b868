using Safety.Core.Casework.Outcomes;
using Safety.Core.Language;

namespace Safety.Core.Contacts;

public sealed partial record ContactLedger
{
    /// <summary>What was counted in a span of days, with one worker or with everybody.</summary>
    /// <param name="worker">The worker, or null for everybody.</param>
    /// <param name="last">The last day of the span.</param>
    /// <param name="days">How many days it has; at most <see cref="ContactLimits.KeptDays"/>.</param>
    public ContactCounts CountsOf(StaffId? worker, DateOnly last, int days) => ContactCounts.Sum(DaysOf(last, days)
        .Where(day => worker is null || day.Worker == worker).Select(day => day.Counts));

    /// <summary>How often the client turned to a worker, in the window that ends on a day and before.</summary>
    /// <param name="worker">The worker.</param>
    /// <param name="last">The last day of the later window.</param>
    /// <param name="numbers">The agency's numbers.</param>
    public ResponseDemand DemandOn(StaffId worker, DateOnly last, ResponseNumbers numbers) => new(
        CountsOf(worker, last, numbers.WindowDays).Demands,
        CountsOf(worker, last.AddDays(-numbers.WindowDays), numbers.WindowDays).Demands,
        DaysInTouch(worker, last));

    /// <summary>
    /// For how many days the client and a worker have been in touch on a day; <see cref="ContactLimits.KeptDays"/> at
    /// most. A contact that was withdrawn never was one, so that the next one is the first then.
    /// </summary>
    /// <param name="worker">The worker.</param>
    /// <param name="today">The last day that counts.</param>
    public int DaysInTouch(StaffId worker, DateOnly today)
    {
        var kept = Days.Where(day => day.Worker == worker).ToList();
        if (AllWith(worker) > kept.Sum(day => day.Counts.Contacts)) return ContactLimits.KeptDays;
        return kept.Count == 0
            ? 0
            : Math.Clamp(today.DayNumber - kept[0].Day.DayNumber + 1, 0, ContactLimits.KeptDays);
    }

    /// <summary>The intrusions in a span of days, towards whomever.</summary>
    /// <param name="last">The last day of the span.</param>
    /// <param name="days">How many days it has; at most <see cref="ContactLimits.IntrusionKeptDays"/>.</param>
    public IEnumerable<IntrusionDay> IntrusionsOf(DateOnly last, int days) =>
        Intrusions.Where(day => day.Day <= last && day.Day > last.AddDays(-days));

    /// <summary>How many matters of the client the worker holds.</summary>
    public int HeldBy(StaffId worker) => Held.FirstOrDefault(one => one.Worker == worker)?.Matters ?? 0;

    private int AllWith(StaffId worker) => All.FirstOrDefault(one => one.Worker == worker)?.Contacts ?? 0;

    // The days stand in order, and the windows end near the last of them.
    private IEnumerable<ContactDay> DaysOf(DateOnly last, int days)
    {
        var first = last.AddDays(-days);
        for (var at = Days.Count - 1; at >= 0 && Days[at].Day > first; at--)
        {
            if (Days[at].Day <= last) yield return Days[at];
        }
    }

    private ContactLedger With(StaffId worker, ContactSaid said, ContactTime time, DateTimeOffset at)
    {
        var ledger = Seen(at) with { Recorded = Recorded + 1 };
        return ledger.Counting(worker, said, time, 1)
            .Holding(worker, said.OwnerAfter == ContactOwner.Worker ? 1 : 0);
    }

    private ContactLedger Without(ContactWithdrawn e)
    {
        var ledger = Seen(e.WithdrawnAt) with { Withdrawn = Withdrawn + 1 };
        return ledger.Counting(e.Worker, e.Said, e.Time, -1).Holding(e.Worker, e.WasHeld ? -1 : 0);
    }

    /// <summary>
    /// Forgets the days that no window can reach any more. The agency's day is at most one behind that of UTC, so that
    /// one more day is kept.
    /// </summary>
    private ContactLedger Seen(DateTimeOffset at)
    {
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        if (day <= LastOn) return this;
        var seen = this with { LastOn = day };
        return seen with
        {
            Days = Since(Days, one => one.Day, seen.KeptAfter(ContactLimits.KeptDays)),
            Intrusions = Since(Intrusions, one => one.Day, seen.KeptAfter(ContactLimits.IntrusionKeptDays)),
        };
    }

    private static IReadOnlyList<T> Since<T>(IReadOnlyList<T> list, Func<T, DateOnly> dayOf, DateOnly after)
    {
        var forgotten = 0;
        while (forgotten < list.Count && dayOf(list[forgotten]) <= after) forgotten++;
        return forgotten == 0 ? list : [.. list.Skip(forgotten)];
    }

    private DateOnly KeptAfter(int days) => LastOn.AddDays(-1 - days);

    private ContactLedger Counting(StaffId worker, ContactSaid said, ContactTime time, int sign)
    {
        var counted = Knowing(worker, sign);
        if (time.Day > KeptAfter(ContactLimits.KeptDays))
        {
            var one = ContactCounts.Of(said, time);
            counted = counted with { Days = Counted(time.Day, worker, sign > 0 ? one : one.Negated()) };
        }

        return !said.Wanted && time.Day > KeptAfter(ContactLimits.IntrusionKeptDays)
            ? counted with
            {
                Intrusions = Counted(new(
                    time.Day, worker, sign, said.NearHome ? sign : 0, said.Threat ? sign : 0)),
            }
            : counted;
    }

    private List<ContactDay> Counted(DateOnly day, StaffId worker, ContactCounts more)
    {
        var (at, known) = Place(Days, one => (one.Day, one.Worker), (day, worker));
        var counts = known ? ContactCounts.Sum([Days[at].Counts, more]) : more;
        return Put(Days, at, known, counts.IsNothing ? null : new ContactDay(day, worker, counts));
    }

    private List<IntrusionDay> Counted(IntrusionDay more)
    {
        var (at, known) = Place(Intrusions, one => (one.Day, one.Worker), (more.Day, more.Worker));
        var all = known
            ? more with
            {
                Intrusions = Intrusions[at].Intrusions + more.Intrusions,
                AtHome = Intrusions[at].AtHome + more.AtHome,
                Threats = Intrusions[at].Threats + more.Threats,
            }
            : more;
        return Put(Intrusions, at, known, all.Intrusions == 0 ? null : all);
    }

    private ContactLedger Knowing(StaffId worker, int more)
    {
        var (at, known) = Place(All, one => (default, one.Worker), (default, worker));
        var contacts = (known ? All[at].Contacts : 0) + more;
        return this with { All = Put(All, at, known, contacts == 0 ? null : new ContactsWith(worker, contacts)) };
    }

    private ContactLedger Holding(StaffId worker, int more)
    {
        if (more == 0) return this;
        var (at, known) = Place(Held, one => (default, one.Worker), (default, worker));
        var matters = (known ? Held[at].Matters : 0) + more;
        return this with { Held = Put(Held, at, known, matters == 0 ? null : new MattersHeld(worker, matters)) };
    }

    private static (int At, bool Known) Place<T>(
        IReadOnlyList<T> list, Func<T, (DateOnly Day, StaffId Worker)> keyOf, (DateOnly Day, StaffId Worker) key)
    {
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var there = keyOf(list[middle]);
            var order = there.Day.CompareTo(key.Day) is not 0 and var days
                ? days
                : there.Worker.Value.CompareTo(key.Worker.Value);
            if (order == 0) return (middle, true);
            if (order < 0) low = middle + 1;
            else high = middle;
        }

        return (low, false);
    }

    private static List<T> Put<T>(IReadOnlyList<T> list, int at, bool known, T? one) where T : class
    {
        var put = new List<T>(list.Count + 1);
        put.AddRange(list);
        if (known) put.RemoveAt(at);
        if (one is not null) put.Insert(at, one);
        return put;
    }
}
