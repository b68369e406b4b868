using Microsoft.Extensions.Time.Testing;
using Safety.Web.Store;

namespace Safety.Web.Tests.Store;

/// <summary>The clock that rules, with the machine's and the database's clock in the test's hand.</summary>
public sealed class EffectiveClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 3, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider machine = new(Noon);

    [Theory]
    [InlineData(-25)]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(25)]
    public void The_first_reading_is_the_reference_however_far_the_machines_clock_is_off(int hours)
    {
        var clock = new EffectiveClock(machine);
        Assert.Equal(Noon, clock.GetUtcNow());

        clock.Read(Noon.AddHours(hours));

        Assert.Equal((Noon.AddHours(hours), 0), (clock.GetUtcNow(), clock.Anomalies));
        machine.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(Noon.AddHours(hours).AddMinutes(1), clock.GetUtcNow());
    }

    [Fact]
    public void A_small_drift_is_followed_and_time_never_runs_backwards()
    {
        var clock = Following();
        machine.Advance(TimeSpan.FromSeconds(10));
        var before = clock.GetUtcNow();

        clock.Read(Noon.AddSeconds(8));

        Assert.Equal((before, 0), (clock.GetUtcNow(), clock.Anomalies));
        machine.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(Noon.AddSeconds(11), clock.GetUtcNow());
    }

    [Fact]
    public void A_jump_back_is_counted_once_and_delays_nothing()
    {
        var clock = Following();

        clock.Read(Noon.AddHours(-1));
        for (var second = 1; second <= 120; second++)
        {
            machine.Advance(TimeSpan.FromSeconds(1));
            clock.Read(Noon.AddHours(-1).AddSeconds(second));
            Assert.Equal(Noon.AddSeconds(second), clock.GetUtcNow());
        }

        Assert.Equal(1, clock.Anomalies);
    }

    [Fact]
    public void A_jump_forward_is_counted_and_followed_and_the_way_back_is_not()
    {
        var clock = Following();

        clock.Read(Noon.AddHours(1));
        Assert.Equal((Noon.AddHours(1), 1), (clock.GetUtcNow(), clock.Anomalies));
        machine.Advance(TimeSpan.FromSeconds(1));
        clock.Read(Noon.AddSeconds(1));

        Assert.Equal((Noon.AddHours(1).AddSeconds(1), 2), (clock.GetUtcNow(), clock.Anomalies));
    }

    [Fact]
    public void After_a_jump_back_was_put_right_the_two_agree_again()
    {
        var clock = Following();
        clock.Read(Noon.AddHours(-1));
        machine.Advance(TimeSpan.FromSeconds(1));

        clock.Read(Noon.AddSeconds(1));

        Assert.Equal((Noon.AddSeconds(1), 2), (clock.GetUtcNow(), clock.Anomalies));
    }

    [Fact]
    public void It_shows_the_agencys_time_zone_where_one_is_named_and_the_machines_where_none_is()
    {
        var berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

        Assert.Equal(
            (berlin, machine.LocalTimeZone),
            (new EffectiveClock(machine, berlin).LocalTimeZone, new EffectiveClock(machine).LocalTimeZone));
    }

    private EffectiveClock Following()
    {
        var clock = new EffectiveClock(machine);
        clock.Read(Noon);
        return clock;
    }
}
