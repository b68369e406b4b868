namespace Safety.Web.Door.SignIn;

/// <summary>
/// Slows down who guesses, and nobody else. Failures are counted per account and source (a network address, or a device
/// that signed in before), so an attacker can make only themselves wait: no number of wrong guesses from elsewhere ever
/// keeps a worker out. Kept in memory of each node and bounded; a restart forgives.
/// </summary>
internal sealed class Throttle(TimeProvider time)
{
    /// <summary>How many failures cost nothing: a person mistypes. Our judgement.</summary>
    public const int Free = 3;

    /// <summary>How many pairs of account and source are remembered; beyond it the oldest are forgotten.</summary>
    public const int Most = 20_000;

    /// <summary>The longest wait. Our judgement: sixty guesses an hour find no password that we accept.</summary>
    public static TimeSpan LongestWait { get; } = TimeSpan.FromSeconds(60);

    /// <summary>After how long without a failure a pair is forgotten.</summary>
    public static TimeSpan Forgives { get; } = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<(string Account, string Source), (int Failures, DateTimeOffset Last)> _seen = [];

    /// <summary>How long this source must wait before it may try this account again; zero when it need not.</summary>
    public TimeSpan WaitFor(string account, string source)
    {
        lock (_gate)
        {
            if (!_seen.TryGetValue((account, source), out var seen) || seen.Failures < Free) return TimeSpan.Zero;
            var doubled = 1 << Math.Min(10, seen.Failures - Free);
            var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, doubled));
            var left = seen.Last + wait - time.GetUtcNow();
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    /// <summary>Counts a failure.</summary>
    /// <returns>How many there were in a row.</returns>
    public int Failed(string account, string source)
    {
        lock (_gate)
        {
            var now = time.GetUtcNow();
            _seen.TryGetValue((account, source), out var seen);
            var before = now - seen.Last < Forgives ? seen.Failures : 0;
            _seen[(account, source)] = (before + 1, now);
            if (_seen.Count > Most) ForgetOldest(now);
            return before + 1;
        }
    }

    /// <summary>Forgets the failures of a source that has proved itself.</summary>
    public void Succeeded(string account, string source)
    {
        lock (_gate) _seen.Remove((account, source));
    }

    private void ForgetOldest(DateTimeOffset now)
    {
        var kept = _seen.Where(s => now - s.Value.Last < Forgives).OrderByDescending(s => s.Value.Last)
            .Take(Most / 2).ToList();
        _seen.Clear();
        foreach (var (key, value) in kept) _seen[key] = value;
    }
}
