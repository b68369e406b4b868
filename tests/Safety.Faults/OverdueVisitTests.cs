using Safety.Web.Tests.Ops;
using Safety.Web.Tests.Watch;

namespace Safety.Faults;

/// <summary>
/// A started visit whose page is closed and never comes back: found within the promised time whatever dies, never
/// early, never twice, and its ladder climbs to the end.
/// </summary>
public sealed class OverdueVisitTests
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan PromisedUnderOneFault = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(150);

    [Fact]
    public async Task With_two_nodes_and_either_killed_at_any_moment_every_visit_is_found_once_and_its_ladder_climbs()
    {
        await using var here = await OutAndAbout.StartAsync();
        var (first, second) = (here.FirstNode, await here.AddNodeAsync());
        var visits = await GoOut(here, first, [4, 8, 12, 16, 20, 24, 28]);
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        // Each node dies at a moment that nobody chose, one after the other, and each comes back by a new process.
        foreach (var turn in Enumerable.Range(0, 3))
        {
            await Wait(TimeSpan.FromMilliseconds(random.Next(1500, 6000)));
            (turn % 2 == 0 ? first : second).Kill();
            var fresh = await here.AddNodeAsync();
            (first, second) = turn % 2 == 0 ? (fresh, second) : (first, fresh);
        }

        await UntilTold(here, visits, $"seed {seed}");

        Assert.Equal([], (await here.RecordAsync(visits)).Faults(PromisedUnderOneFault));
        Assert.Equal([], (await Ladders.RecordAsync(here)).Faults(faults: 3));
    }

    [Fact]
    public async Task With_the_database_stopped_at_once_and_started_again_nothing_is_lost_doubled_early_or_too_late()
    {
        await using var here = await OutAndAbout.StartAsync();
        var second = await here.AddNodeAsync();
        var visits = await GoOut(here, second, [6, 9, 12, 15, 25]);
        await Wait(TimeSpan.FromSeconds(5));

        await Server.StopAtOnceAsync(here.Data);
        await Wait(TimeSpan.FromSeconds(6));
        await using var again = await Server.StartAgainAsync(here.Data);
        await UntilTold(here, visits, "after the server came back");

        Assert.Equal([], (await here.RecordAsync(visits)).Faults(PromisedUnderOneFault));
        // One stop breaks every connection, so each message under way may go out twice, under its own id.
        Assert.Equal([], (await Ladders.RecordAsync(here)).Faults(faults: visits.Count * 3));
    }

    [Fact]
    public async Task The_checker_reports_what_is_lost_early_late_and_doubled()
    {
        await using var here = await OutAndAbout.StartAsync();
        var visits = await GoOut(here, here.FirstNode, [2, 3]);
        await UntilTold(here, visits, "without a fault");
        var good = await here.RecordAsync(visits);
        Assert.Equal([], good.Faults(Promised));

        var (one, ms) = (good.Found[0], TimeSpan.FromMilliseconds(1));
        Assert.All<OutingRecord>(
            [
                good with { Found = [.. good.Found.Skip(1)] },
                good with { Found = [.. good.Found, one] },
                good with { Raised = [.. good.Raised.Skip(1)] },
                good with { Raised = [.. good.Raised, one.Visit] },
                good with { Found = [one with { FoundAt = one.AlarmAt - ms }, .. good.Found.Skip(1)] },
                good with { Found = [one with { FoundAt = one.AlarmAt + Promised + ms }, .. good.Found.Skip(1)] },
            ],
            spoilt => Assert.NotEmpty(spoilt.Faults(Promised)));
    }

    [Fact]
    public async Task With_every_node_dead_the_checker_says_that_a_visit_was_never_found()
    {
        await using var here = await OutAndAbout.StartAsync();
        var visits = await GoOut(here, here.FirstNode, [5]);
        var over = await here.NowAsync() + TimeSpan.FromSeconds(5) + Promised;

        here.FirstNode.Kill();
        await Patience.Until(async () => await here.NowAsync() > over, Limit, () => "The clock stands still.");

        Assert.Contains("never found", Assert.Single(
            (await here.RecordAsync(visits)).Faults(PromisedUnderOneFault),
            fault => fault.Contains("never", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<Guid>> GoOut(OutAndAbout here, PublishedService node, int[] seconds)
    {
        var visits = new List<Guid>();
        foreach (var lasts in seconds)
            visits.Add(await here.GoOutAsync(node.Address, TimeSpan.FromSeconds(lasts)));
        return visits;
    }

    private static async Task UntilTold(OutAndAbout here, IReadOnlyList<Guid> visits, string when) =>
        await Patience.Until(
            async () => await Ladders.AreToldToEverybodyAsync(here, visits), Limit,
            () => $"Not every ladder came to its end, {when}. The relay took {here.Mail.Mails.Count} mails.");

    /// <summary>Lets a fault last, or come when it comes; nothing is concluded from the time itself.</summary>
    private static Task Wait(TimeSpan lasts) => Task.Delay(lasts, TestContext.Current.CancellationToken);
}
