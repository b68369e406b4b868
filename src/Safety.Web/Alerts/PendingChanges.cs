using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>
/// Changes that one reader has not been told yet. However slow the reader, an alert stands in it once: what is told is
/// how it stands then.
/// </summary>
internal sealed class PendingChanges : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim some = new(0, 1);
    private HashSet<Guid> alerts = [];
    private long position;

    /// <summary>Adds a change; never waits.</summary>
    public void Add(StreamChange change)
    {
        lock (gate)
        {
            alerts.UnionWith(change.Streams);
            position = Math.Max(position, change.Position);
            if (some.CurrentCount == 0) some.Release();
        }
    }

    /// <summary>Takes all changes as one, or null when none came within the time.</summary>
    public async Task<StreamChange?> TakeAsync(TimeSpan within, CancellationToken ct)
    {
        if (!await some.WaitAsync(within, ct)) return null;
        lock (gate)
        {
            var taken = new StreamChange(alerts, position);
            alerts = [];
            return taken;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => some.Dispose();
}
