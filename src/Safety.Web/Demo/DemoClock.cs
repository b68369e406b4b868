namespace Safety.Web.Demo;

/// <summary>A clock that stands still until the story moves it, and only forward.</summary>
/// <param name="start">Where it begins.</param>
public sealed class DemoClock(DateTimeOffset start) : TimeProvider
{
    private long ticks = start.UtcTicks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    /// <inheritdoc/>
    public override long GetTimestamp() => Interlocked.Read(ref ticks);

    /// <summary>Moves on; a moment that has passed changes nothing.</summary>
    public void MoveTo(DateTimeOffset moment) =>
        Interlocked.Exchange(ref ticks, Math.Max(moment.UtcTicks, Interlocked.Read(ref ticks)));
}
