using Safety.Web.Tests.Watch;
using static Safety.Faults.OutAndAbout;

namespace Safety.Faults;

/// <summary>Negative controls: the checker of these tests can fail.</summary>
public sealed class CheckerTests
{
    [Fact]
    public async Task The_checker_reports_what_is_lost_early_late_and_doubled()
    {
        await using var here = await OutAndAbout.StartAsync();
        var visits = await here.GoOutAsync(here.FirstNode, [2, 3]);
        await here.UntilToldAsync(visits, "without a fault");
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
        var visits = await here.GoOutAsync(here.FirstNode, [5]);
        var over = await here.NowAsync() + TimeSpan.FromSeconds(5) + Promised;

        here.FirstNode.Kill();
        await Patience.Until(async () => await here.NowAsync() > over, Limit, () => "The clock stands still.");

        Assert.Contains("never found", Assert.Single(
            (await here.RecordAsync(visits)).Faults(PromisedUnderOneFault),
            fault => fault.Contains("never", StringComparison.Ordinal)), StringComparison.Ordinal);
    }
}
