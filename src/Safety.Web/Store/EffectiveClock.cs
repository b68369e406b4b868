namespace Safety.Web.Store;

/// <summary>
/// The clock that rules. It follows the database's clock, so that several nodes agree, and it never runs backwards:
/// a wrong clock on one machine can neither delay an alert nor make one early. Between two readings of the
/// database's clock it goes by the process's monotonic clock.
/// </summary>
/// <param name="machine">The machine's clock.</param>
/// <param name="zone">The agency's time zone, or null for the machine's.</param>
public sealed class EffectiveClock(TimeProvider machine, TimeZoneInfo? zone = null) : TimeProvider
{
    /// <summary>
    /// A jump of the database's clock against the monotonic clock beyond this is an anomaly. Our judgement.
    /// </summary>
    public static readonly TimeSpan AnomalyBeyond = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private DateTimeOffset readAt = machine.GetUtcNow();
    private long readTick = machine.GetTimestamp();
    private DateTimeOffset last = DateTimeOffset.MinValue;
    private DateTimeOffset? databaseAt;

    /// <summary>How often the database's clock jumped against the monotonic clock since the start.</summary>
    public int Anomalies { get; private set; }

    /// <inheritdoc/>
    public override TimeZoneInfo LocalTimeZone => zone ?? machine.LocalTimeZone;

    /// <inheritdoc/>
    public override long TimestampFrequency => machine.TimestampFrequency;

    /// <inheritdoc/>
    public override long GetTimestamp() => machine.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        machine.CreateTimer(callback, state, dueTime, period);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
        {
            var now = readAt + machine.GetElapsedTime(readTick);
            // PostgreSQL keeps microseconds: what is stored must read back as what was decided on.
            now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            if (now > last)
                last = now;
            return last;
        }
    }

    /// <summary>
    /// Takes a reading of the database's clock. The first is the reference, however far the machine's own clock is off.
    /// From then on a jump is counted: forward it is followed, backward it is not, so that it can delay nothing.
    /// </summary>
    /// <param name="databaseNow">What the database's clock said, at this moment.</param>
    public void Read(DateTimeOffset databaseNow)
    {
        lock (gate)
        {
            var passed = machine.GetElapsedTime(readTick);
            if (databaseAt is not { } before)
            {
                (readAt, last) = (databaseNow, DateTimeOffset.MinValue);
            }
            else if ((databaseNow - before - passed).Duration() <= AnomalyBeyond)
            {
                readAt += databaseNow - before;
            }
            else
            {
                Anomalies++;
                readAt = readAt + passed > databaseNow ? readAt + passed : databaseNow;
            }

            databaseAt = databaseNow;
            readTick = machine.GetTimestamp();
        }
    }
}
