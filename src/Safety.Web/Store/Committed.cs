using System.Collections.Concurrent;
using JasperFx.Events;
using Marten;
using Marten.Services;

namespace Safety.Web.Store;

/// <summary>
/// Tells the parts of this node that wait for facts that some were committed: deliveries, live pages, the views that
/// lag.
/// It is a wake-up and no more: whoever is woken reads the truth from the database, and also looks by itself in case
/// the wake-up was another node's.
/// </summary>
public sealed class Committed : DocumentSessionListenerBase
{
    private readonly ConcurrentDictionary<Guid, Action<IReadOnlyList<IEvent>>> listeners = new();

    /// <summary>
    /// Calls back after each commit on this node, until disposed. The call must be quick and must not throw.
    /// </summary>
    public IDisposable Listen(Action<IReadOnlyList<IEvent>> listener)
    {
        var key = Guid.NewGuid();
        listeners[key] = listener;
        return new Ending(() => listeners.TryRemove(key, out _));
    }

    /// <inheritdoc/>
    public override Task AfterCommitAsync(IDocumentSession session, IChangeSet commit, CancellationToken token)
    {
        var events = commit.GetEvents().ToList();
        if (events.Count == 0)
            return Task.CompletedTask;
        foreach (var listener in listeners.Values)
            listener(events);
        return Task.CompletedTask;
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
