using CsCheck;
using Safety.Core.Language;
using Safety.Core.Limits;
using static Safety.Core.Tests.Limits.Tap;

namespace Safety.Core.Tests.Limits;

/// <summary>Random lives of a limit, with the laws that must hold after every step.</summary>
public sealed class LimitLawTests
{
    internal sealed record Ask(int Kind, int Who, int Days, int Number);

    internal static readonly Gen<Ask> AnyAsk =
        Gen.Select(Gen.Int[0, 16], Gen.Int[0, 2], Gen.Int[1, 120], Gen.Int[1, 12])
            .Select(of => new Ask(of.Item1, of.Item2, of.Item3, of.Item4));

    private static readonly LimitTerms[] Terms =
        [new(LimitKind.WrittenOnly), new(LimitKind.MaxContactsPerPeriod, Most: 3, PeriodDays: 7), Scheduled];

    internal static Decision Decide(Ask ask, Limit? limit, DateTimeOffset now, LimitId id)
    {
        var by = new[] { Ada, Bo, Cy }[ask.Who];
        var caller = new LimitCaller(by, Decides: ask.Who > 0);
        var due = now.AddDays(ask.Days);
        var terms = limit?.Terms ?? Terms[ask.Who];
        var occasion = new Guid(ask.Number, 0, 0, new byte[8]);
        return ask.Kind switch
        {
            0 => ProposeLimit.Decide(
                new(
                    id, Dee, Terms[ask.Who], Sealed("w"), "Write.", ask.Number < 4 ? due : null, due.AddDays(30),
                    due.AddDays(90)),
                limit, Around, Rules, by, now),
            1 => ApproveLimit.Decide(new(id), limit, Rules, caller, now),
            2 when ask.Number < 3 => DeclineLimit.Decide(new(id, Sealed("d")), limit, caller, now),
            3 => NotifyLimit.Decide(new(id, LimitNotice.Letter), limit, by, now),
            4 => WithholdLimitNotification.Decide(new(id, Sealed("r"), due), limit, Rules, caller, now),
            5 => AmendLimit.Decide(
                new(id, terms, Sealed("a"), due, due.AddDays(30)), limit, Around, Rules, caller, now),
            6 when ask.Number < 3 => LiftLimit.Decide(new(id, LimitLiftReason.DidNotHelp, null), limit, caller, now),
            7 => ReviewLimitEffect.Decide(
                new(id, (LimitEffect)ask.Who, null, ask.Number < 6 ? due : null), limit, Rules, by, now),
            8 or 9 => RecordLimitBreach.Decide(
                new(id, LimitOccasionType.Contact, occasion, by, now.AddDays(-ask.Days % 5), "Why."),
                limit, North, Rules, now),
            15 => ReportLimitBreach.Decide(
                new(
                    id, new(occasion), ask.Number % 2 == 0 ? null : Cy, now.AddDays(-ask.Days % 5), ask.Number > 9,
                    Sealed("b")),
                limit, Around, Rules, by, now),
            16 => WithdrawBreachReport.Decide(new(id, new(occasion), Sealed("n")), limit, caller, now),
            14 => TakeBackLimitBreach.Decide(new(id, LimitOccasionType.Contact, occasion), limit, now),
            _ => CheckLimit.Decide(new(id), limit, North, Rules, now),
        };
    }

    private static void Walk(
        IReadOnlyList<Ask> asks, Action<Limit, Dictionary<string, DateTimeOffset>, DateTimeOffset> law,
        Action<IEnumerable<object>>? told = null)
    {
        Limit? limit = null;
        var now = Nine;
        var armed = new Dictionary<string, DateTimeOffset>();
        foreach (var ask in asks.Prepend(new Ask(0, 0, 3, 9)))
        {
            now = now.AddDays(4);
            var first = Decide(ask, limit, now, Id);
            told?.Invoke(first.Events);
            limit = Scenario.Fold(Id.Value, limit, first.Events)!;
            foreach (var change in first.Events.SelectMany(Limit.DeadlinesOf)) Apply(armed, change);
            var again = Decide(ask, limit, now, Id);
            Assert.Empty(again.Events);
            if (first.Refusal is null) Assert.Null(again.Refusal);
            law(limit, armed, now);
        }
    }

    private static void Apply(Dictionary<string, DateTimeOffset> armed, DeadlineChange change)
    {
        if (change is DeadlineChange.Arm arm) armed[arm.Kind] = arm.DueAt;
        if (change is DeadlineChange.Disarm disarm) armed.Remove(disarm.Kind);
        if (change is DeadlineChange.DisarmAll) armed.Clear();
    }

    [Fact]
    public void Asked_twice_changes_nothing() =>
        AnyAsk.List[1, 40].Sample(asks => Walk(asks, (_, _, _) => { }), iter: 500);

    [Fact]
    public void Random_lives_reach_every_fact_of_a_limit() => RandomLives.ReachEveryFactOf<Limit>(
        told => AnyAsk.List[1, 60].Sample(asks => Walk(asks, (_, _, _) => { }, told), iter: 500), factsMin: 16);

    [Fact]
    public void Every_life_has_ended_or_has_armed_exactly_what_is_owed() => AnyAsk.List[1, 40].Sample(
        asks => Walk(asks, (limit, armed, _) =>
        {
            Assert.Equal(
                limit.Owed.Select(owed => (LimitDeadlines.KindOf(owed.Duty), owed.AskAt)).Order(),
                armed.Select(deadline => (deadline.Key, deadline.Value)).Order());
            Assert.Equal(limit.IsOver, armed.Count == 0);
        }),
        iter: 500);

    [Fact]
    public void Never_in_force_without_another_persons_word_a_review_and_an_end() => AnyAsk.List[1, 40].Sample(
        asks => Walk(asks, (limit, _, now) =>
        {
            if (!limit.Covers(now)) return;
            Assert.NotEqual(limit.Proposal.By, limit.ApprovedBy!.Value);
            Assert.NotNull(limit.ReviewDueAt);
            Assert.NotNull(limit.Owes(LimitDuty.End));
            Assert.True(limit.ExpiresAt <= now.AddDays(184));
        }),
        iter: 500);

    [Fact]
    public void Whether_a_breach_is_repeated_equals_a_naive_recount() => Gen.Int[0, 80].List[1, 12].Sample(
        days =>
        {
            var limit = InForce().State!;
            var moments = new List<DateTimeOffset>();
            foreach (var day in days)
            {
                var at = Ten.AddDays(day);
                moments.Add(at);
                var found = Assert.IsType<LimitFoundBreached>(Assert.Single(RecordLimitBreach.Decide(
                    new(Id, LimitOccasionType.Contact, new Guid(moments.Count, 0, 0, new byte[8]), Ada, at, "Why."),
                    limit, North, Rules, at).Events));
                limit = Limit.Evolve(limit, Id.Value, found);
                var most = moments.Select(end => moments.Where(m => m > end.AddDays(-30) && m <= end).ToList())
                    .Where(window => window.Contains(at)).Max(window => window.Count);
                Assert.Equal((most, most >= 3), (found.Number, found.Repeated));
            }
        },
        iter: 300);
}
