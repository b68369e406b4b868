using CsCheck;
using Safety.Core.Casework;
using Safety.Core.Language;
using static Safety.Core.Tests.Casework.Pair;

namespace Safety.Core.Tests.Casework;

/// <summary>Random lives of an allocation and of a caseload, with the laws that must hold after every step.</summary>
public sealed class AllocationLawTests
{
    internal sealed record Ask(int Kind, int Who, int Days, bool Flag);

    internal static readonly Gen<Ask> AnyAsk =
        Gen.Select(Gen.Int[0, 15], Gen.Int[0, 3], Gen.Int[1, 20], Gen.Bool)
            .Select(of => new Ask(of.Item1, of.Item2, of.Item3, of.Item4));

    /// <summary>Asks for somebody's allocation, beside others who asked to leave.</summary>
    internal static Decision Decide(
        Ask ask, Allocation? one, DateTimeOffset now, StaffId worker, params IReadOnlyList<DateTimeOffset> others)
    {
        var id = AllocationId.For(Dee, worker);
        var caller = new[] { ByAda, ByBo, ByDi, ByCy }[ask.Who];
        var due = now.AddDays(ask.Days);
        IReadOnlyList<StaffId> line = one?.Refusal?.By == Bo ? [Di] : Line;
        var kind = ask.Flag ? CaseRequestKind.Transfer : CaseRequestKind.Closure;
        var beside = Beside with { Line = line, OthersAskedAt = others };
        return ask.Kind switch
        {
            0 or 1 => ProposeAllocation.Decide(new(Dee, worker, Heavy), one, Around, caller, now),
            2 or 3 => AcceptAllocation.Decide(new(id), one, worker, now),
            4 => ContestAllocation.Decide(new(id, Sealed("n")), one, worker, now),
            5 => ImposeAllocation.Decide(new(id, Sealed("i")), one, North, Di, caller, now),
            6 => RaiseFitConcern.Decide(
                new(id, new Guid(ask.Days, 0, 0, new byte[8]), (FitSide)(ask.Who % 2), Sealed("f")), one, caller, now),
            7 or 8 => RequestRelease.Decide(
                Leave(kind, ask.Who > 2) with { Allocation = id }, one, beside, worker, now),
            9 => GrantRequest.Decide(new(id), one, line, Clocks, caller, now),
            10 => RefuseRequest.Decide(new(id, Sealed("r"), Sealed("s"), due), one, line, Clocks, caller, now),
            11 => WithdrawRequest.Decide(new(id), one, worker, now),
            12 when ask.Days < 5 => EndAllocation.Decide(
                new(id, (AllocationEndWhy)(ask.Days - 1), null, Closing), one, caller, now),
            13 when ask.Days < 4 => SwapAtOnce.Decide(
                new(id, Eve, Sealed("s"), due), one, isGrave: true, Clocks, caller, now),
            14 => ReviewAllocation.Decide(
                new(id, ask.Flag ? AllocationDuty.RefusalReview : AllocationDuty.SwapReview, Sealed("l")), one, line,
                caller, now),
            _ => CheckAllocation.Decide(new(id), one, North, line, Clocks, now),
        };
    }

    private static void Walk(
        IReadOnlyList<Ask> asks, Action<Allocation, Dictionary<string, DateTimeOffset>> law,
        Action<IEnumerable<object>>? told = null)
    {
        Allocation? one = null;
        var now = Nine;
        var armed = new Dictionary<string, DateTimeOffset>();
        foreach (var ask in asks.Prepend(new Ask(0, 1, 3, true)))
        {
            now = now.AddDays(3);
            var first = Decide(ask, one, now, Ada, Nine, Nine);
            told?.Invoke(first.Events);
            one = Scenario.Fold(Id.Value, one, first.Events)!;
            foreach (var change in first.Events.SelectMany(Allocation.DeadlinesOf)) Apply(armed, change);
            var again = Decide(ask, one, now, Ada, Nine, Nine);
            Assert.Empty(again.Events);
            if (first.Refusal is null) Assert.Null(again.Refusal);
            law(one, armed);
        }
    }

    private static void Apply(Dictionary<string, DateTimeOffset> armed, DeadlineChange change)
    {
        if (change is DeadlineChange.Arm arm) armed[arm.Kind] = arm.DueAt;
        if (change is DeadlineChange.Disarm disarm) armed.Remove(disarm.Kind);
    }

    [Fact]
    public void Asked_twice_changes_nothing() =>
        AnyAsk.List[1, 40].Sample(asks => Walk(asks, (_, _) => { }), iter: 500);

    [Fact]
    public void Exactly_what_is_owed_is_armed_and_a_waiting_request_always_has_its_clock() =>
        AnyAsk.List[1, 40].Sample(
            asks => Walk(asks, (one, armed) =>
            {
                Assert.Equal(
                    one.Owed.Select(owed => (AllocationDeadlines.KindOf(owed.Duty), owed.AskAt)).Order(),
                    armed.Select(deadline => (deadline.Key, deadline.Value)).Order());
                Assert.Equal(one.Waiting is not null, one.Owes(AllocationDuty.Answer) is not null);
                Assert.Equal(one.Granted is not null, one.Owes(AllocationDuty.Handover) is not null);
            }),
            iter: 500);

    [Fact]
    public void Nobody_answers_after_having_refused_and_never_the_worker() => AnyAsk.List[1, 40].Sample(
        asks =>
        {
            StaffId? refuser = null;
            Walk(asks, (_, _) => { }, facts =>
            {
                foreach (var fact in facts)
                {
                    StaffId? by = fact switch
                    {
                        TransferGranted f => f.By,
                        ClosureGranted f => f.By,
                        TransferRefused f => f.By,
                        ClosureRefused f => f.By,
                        _ => null,
                    };
                    if (fact is AllocationProposed) refuser = null;
                    if (by is null) continue;
                    Assert.NotEqual(Ada, by);
                    Assert.NotEqual(refuser, by);
                    if (fact is TransferRefused or ClosureRefused) refuser = by;
                }
            });
        },
        iter: 500);

    [Fact]
    public void Random_lives_reach_every_fact_of_casework() => RandomLives.ReachEveryFactOf<Allocation>(
        told =>
        {
            AnyAsk.List[1, 60].Sample(asks => Walk(asks, (_, _) => { }, told), iter: 500);
            CaseloadLives.Play(told);
        });
}
