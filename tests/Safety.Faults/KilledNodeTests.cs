namespace Safety.Faults;

/// <summary>
/// A started visit whose page is closed and never comes back: found within the promised time whichever node dies,
/// never early, never twice, and its ladder climbs to the end.
/// </summary>
public sealed class KilledNodeTests
{
    [Fact]
    public async Task With_two_nodes_and_either_killed_at_any_moment_every_visit_is_found_once_and_its_ladder_climbs()
    {
        await using var here = await OutAndAbout.StartAsync();
        var (first, second) = (here.FirstNode, await here.AddNodeAsync());
        var visits = await here.GoOutAsync(first, [4, 8, 12, 16, 20, 24, 28]);
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        // Each node dies at a moment that nobody chose, one after the other, and each comes back by a new process.
        foreach (var turn in Enumerable.Range(0, 3))
        {
            await OutAndAbout.LetPass(TimeSpan.FromMilliseconds(random.Next(1500, 6000)));
            (turn % 2 == 0 ? first : second).Kill();
            var fresh = await here.AddNodeAsync();
            (first, second) = turn % 2 == 0 ? (fresh, second) : (first, fresh);
        }

        await here.UntilToldAsync(visits, $"seed {seed}");

        Assert.Equal([], (await here.RecordAsync(visits)).Faults(OutAndAbout.PromisedUnderOneFault));
        Assert.Equal([], (await Ladders.RecordAsync(here)).Faults(faults: 3));
    }
}
