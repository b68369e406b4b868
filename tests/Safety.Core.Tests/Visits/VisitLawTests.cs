using System.Text.Json;
using CsCheck;
using Safety.Core.Language;
using Safety.Core.Visits;
using static Safety.Core.Tests.Visits.Trip;

namespace Safety.Core.Tests.Visits;

/// <summary>What holds for every life of a visit, whatever people do and in whatever order.</summary>
public sealed class VisitLawTests
{
    private const int Histories = 500;

    private static void ForEveryTurn(Action<VisitTurn> law) => RandomVisit.Acts.Sample(acts =>
    {
        foreach (var turn in RandomVisit.Play(acts)) law(turn);
    }, iter: Histories);

    [Fact]
    public void Asked_twice_changes_nothing() => ForEveryTurn(turn =>
    {
        if (turn.Decision.Refusal is not null) return;
        new Outcome<Visit>(Id.Value, turn.After, turn.Ask(turn.After)).ThenNothing();
    });

    [Fact]
    public void Random_lives_reach_every_fact() => RandomLives.ReachEveryFactOf<Visit>(
        told => ForEveryTurn(turn => told(turn.Decision.Events)));

    [Fact]
    public void Who_is_out_is_always_expected_by_a_moment_or_looked_for() => ForEveryTurn(turn =>
    {
        if (turn.After is not { Status: VisitStatus.Underway } visit) return;
        Assert.True(visit.Dues.Count > 0 || visit.LiveAlarms.Any());
        Assert.True(visit.LooksLike is null || visit.IsLive(VisitAlarmKind.Duress));
    });

    [Fact]
    public void Exactly_what_is_expected_is_armed() => RandomVisit.Acts.Sample(acts =>
    {
        var armed = new Dictionary<(string, int), DateTimeOffset>();
        foreach (var turn in RandomVisit.Play(acts))
        {
            foreach (var change in turn.Decision.Events.SelectMany(Visit.DeadlinesOf)) Apply(armed, change);
            Assert.Equal(Expected(turn.After).Order(), armed.Select(one => (one.Key, one.Value)).Order());
        }
    }, iter: Histories);

    [Fact]
    public void Nothing_is_found_before_its_time() => ForEveryTurn(turn =>
    {
        foreach (var fact in turn.Decision.Events)
            Assert.True(fact switch
            {
                VisitFoundOverdue e => e.AlarmAt <= turn.Now && e.AlarmAt >= e.DueAt,
                EscortFoundMissing e => e.DueAt <= turn.Now,
                VisitFoundNotBegun e => e.DueAt <= turn.Now && e.DueAt > e.StartsAt,
                _ => true,
            });
    });

    [Fact]
    public void Nobody_starts_without_the_cover_that_is_needed_and_no_refusal_is_overridden() => ForEveryTurn(turn =>
    {
        if (!turn.Decision.Events.OfType<VisitStarted>().Any()) return;
        var visit = turn.After!;
        Assert.True(visit.IsCovered || (visit.SoloRefusedAt is null && (!visit.NeedsCover || visit.IsAuthorised)));
    });

    [Fact]
    public void The_clock_alone_ends_nothing_and_closes_nothing() => ForEveryTurn(turn =>
    {
        if (turn.After is not { } visit) return;
        var later = visit;
        for (var hour = 0; hour < 50; hour++)
            later = Scenario.Fold(
                Id.Value, later, CheckVisit.Decide(new(Id), later, turn.Now.AddHours(hour)).Events)!;
        Assert.Equal((visit.Status, visit.LooksLike), (later.Status, later.LooksLike));
        Assert.Subset(later.LiveAlarms.ToHashSet(), visit.LiveAlarms.ToHashSet());
    });

    [Fact]
    public void The_workers_page_never_tells_of_a_silent_call() => ForEveryTurn(turn =>
    {
        if (turn.Decision.Events is not [DuressSignalled { Guise: not DuressGuise.CheckIn } call]) return;
        Assert.Equal(
            call.Guise == DuressGuise.End ? VisitStatus.Ended : VisitStatus.Cancelled, turn.After!.Shown);
    });

    [Fact]
    public void A_snapshot_reads_back_the_same() => RandomVisit.Acts.Sample(acts =>
    {
        var state = RandomVisit.Play(acts)[^1].After!;
        var text = JsonSerializer.Serialize(state);
        Assert.Equal(Scenario.Text(state), Scenario.Text(JsonSerializer.Deserialize<Visit>(text)!));
        Assert.DoesNotContain("Shown", text, StringComparison.Ordinal);
    }, iter: Histories / 5);

    private static IEnumerable<((string, int), DateTimeOffset)> Expected(Visit? visit)
    {
        if (visit?.EscortDueAt is { } escort) yield return ((Visit.EscortDeadline, 0), escort);
        foreach (var due in visit?.Expected ?? [])
        {
            var kind = Visit.KindOf(due.Deadline);
            if (!visit!.Reminded.Contains(due.Deadline)) yield return ((kind, Visit.ReminderStep), due.RemindAt);
            yield return ((kind, Visit.AlarmStep), due.AlarmAt);
        }
    }

    private static void Apply(Dictionary<(string, int), DateTimeOffset> armed, DeadlineChange change)
    {
        switch (change)
        {
            case DeadlineChange.Arm arm: armed[(arm.Kind, arm.Step)] = arm.DueAt; break;
            case DeadlineChange.Disarm disarm: armed.Remove((disarm.Kind, disarm.Step)); break;
            default: armed.Clear(); break;
        }
    }
}
