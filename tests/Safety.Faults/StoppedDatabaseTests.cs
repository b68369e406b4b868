namespace Safety.Faults;

/// <summary>
/// A started visit whose page is closed and never comes back: found within the promised time when the database stops
/// at once, never early, never twice, and its ladder climbs to the end.
/// </summary>
public sealed class StoppedDatabaseTests
{
    [Fact]
    public async Task With_the_database_stopped_at_once_and_started_again_nothing_is_lost_doubled_early_or_too_late()
    {
        await using var here = await OutAndAbout.StartAsync();
        var second = await here.AddNodeAsync();
        var visits = await here.GoOutAsync(second, [6, 9, 12, 15, 25]);
        await OutAndAbout.LetPass(TimeSpan.FromSeconds(5));

        await Server.StopAtOnceAsync(here.Data);
        await OutAndAbout.LetPass(TimeSpan.FromSeconds(6));
        await using var again = await Server.StartAgainAsync(here.Data);
        await here.UntilToldAsync(visits, "after the server came back");

        Assert.Equal([], (await here.RecordAsync(visits)).Faults(OutAndAbout.PromisedUnderOneFault));
        // One stop breaks every connection, so each message under way may go out twice, under its own id.
        Assert.Equal([], (await Ladders.RecordAsync(here)).Faults(faults: visits.Count * 3));
    }
}
