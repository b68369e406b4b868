using System.Diagnostics;

namespace Safety.Bench;

/// <summary>Times of single acts, and what they say together.</summary>
public sealed class Samples
{
    private readonly List<double> milliseconds = [];

    /// <summary>How many acts were timed.</summary>
    public int Count => milliseconds.Count;

    /// <summary>Adds the time of an act.</summary>
    public void Add(TimeSpan time)
    {
        lock (milliseconds)
            milliseconds.Add(time.TotalMilliseconds);
    }

    /// <summary>The time below which this share of the acts stayed, in ms; not a number without acts.</summary>
    public double Percentile(double share)
    {
        lock (milliseconds)
        {
            var sorted = milliseconds.Order().ToList();
            return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(share * sorted.Count))];
        }
    }

    /// <summary>The median and the 99th percentile as text.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"p50 {Percentile(0.5):F1} ms, p99 {Percentile(0.99):F1} ms of {Count}");

    /// <summary>Lets several clients do one act after the other for a while, each after its own last one.</summary>
    /// <returns>Acts per second, over the time that was really used.</returns>
    public static async Task<(double PerSecond, Samples Times)> Race(int clients, TimeSpan lasts, Func<int, Task> act)
    {
        var times = new Samples();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(async () =>
        {
            while (watch.Elapsed < lasts)
            {
                var start = Stopwatch.GetTimestamp();
                await act(client);
                times.Add(Stopwatch.GetElapsedTime(start));
            }
        })));
        return (times.Count / watch.Elapsed.TotalSeconds, times);
    }

    /// <summary>Does acts at a fixed rate, whether or not the ones before have ended.</summary>
    public static async Task<Samples> Pace(double perSecond, TimeSpan lasts, Func<int, Task> act)
    {
        var times = new Samples();
        var watch = Stopwatch.StartNew();
        var running = new List<Task>();
        for (var index = 0; watch.Elapsed < lasts; index++)
        {
            var due = TimeSpan.FromSeconds(index / perSecond);
            if (due > watch.Elapsed)
                await Task.Delay(due - watch.Elapsed);
            running.Add(Timed(index, watch, due));
        }

        await Task.WhenAll(running);
        return times;

        async Task Timed(int index, Stopwatch clock, TimeSpan due)
        {
            await act(index);
            times.Add(clock.Elapsed - due);
        }
    }
}
