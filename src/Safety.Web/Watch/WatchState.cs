using Safety.Web.Store;
using Safety.Web.Watch.Canaries;

namespace Safety.Web.Watch;

/// <summary>
/// Whether this node watches: every page and the health endpoint show it, because silence would look like peace.
/// </summary>
/// <param name="clock">The clock that rules.</param>
public sealed class WatchState(EffectiveClock clock)
{
    /// <summary>
    /// A node whose last good look is older than this does not watch. Our judgement: ten looks missed.
    /// </summary>
    public static readonly TimeSpan LateAfter = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The canary's message must have left within this: a round every five minutes, and a minute's grace. Our
    /// judgement.
    /// </summary>
    public static readonly TimeSpan CanaryLateAfter = TimeSpan.FromMinutes(6);

    private readonly Lock gate = new();
    private CanaryRow? canary;
    private ReconcilerReport? reconciled;
    private DateTimeOffset? lastGood;
    private string? lastFailure;

    /// <summary>When this node last looked with success, or null when it never did.</summary>
    public DateTimeOffset? LastGood
    {
        get
        {
            lock (gate)
                return lastGood;
        }
    }

    /// <summary>The kind of the last failure since the last good look, or null.</summary>
    public string? LastFailure
    {
        get
        {
            lock (gate)
                return lastFailure;
        }
    }

    /// <summary>Whether this node watches now.</summary>
    public bool Watches => LastGood is { } at && clock.GetUtcNow() - at <= LateAfter;

    /// <summary>How the canary stands, or null where there is none.</summary>
    public CanaryRow? Canary
    {
        get
        {
            lock (gate)
                return canary;
        }
    }

    /// <summary>
    /// Whether the whole way from a deadline to a mail was walked lately; null where there is no canary.
    /// </summary>
    public bool? Verified => Canary is { } row
        ? clock.GetUtcNow() - (row.SeenAt ?? row.SetUpAt) > CanaryLateAfter ? false : row.SeenAt is null ? null : true
        : null;

    /// <summary>How often the database's clock jumped.</summary>
    public int ClockAnomalies => clock.Anomalies;

    /// <summary>What the last reconciling look found, or null before the first on this node.</summary>
    public ReconcilerReport? Reconciled
    {
        get
        {
            lock (gate)
                return reconciled;
        }
    }

    /// <summary>A reconciling look came to its end.</summary>
    public void Found(ReconcilerReport report)
    {
        lock (gate)
            reconciled = report;
    }

    /// <summary>The canary's row was read.</summary>
    public void Saw(CanaryRow row)
    {
        lock (gate)
            canary = row;
    }

    /// <summary>A look begins; the failures of the last one are over.</summary>
    public void Looking()
    {
        lock (gate)
            lastFailure = null;
    }

    /// <summary>A look came to its end.</summary>
    public void Looked(DateTimeOffset at)
    {
        lock (gate)
            lastGood = at;
    }

    /// <summary>A look, or a part of one, failed.</summary>
    public void Failed(Exception error)
    {
        lock (gate)
            lastFailure = error.GetType().Name;
    }
}
