using System.Collections.Concurrent;
using System.Threading.Channels;
using Npgsql;
using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>Streams of which facts were committed, on this or another node.</summary>
/// <param name="Streams">Their ids; it is no leave to see them.</param>
/// <param name="Position">
/// Every fact up to this place of the event log has been told. Whoever goes on after it misses nothing, and may hear
/// again what was told while an earlier fact was still being committed.
/// </param>
public sealed record StreamChange(IReadOnlySet<Guid> Streams, long Position);

/// <summary>
/// Tells live pages and streams which states of one kind changed: woken at once by a commit on this node, and looking
/// each second for those of others. One look serves all who listen. It tells where to look and no more.
/// </summary>
/// <typeparam name="T">The state whose facts are told.</typeparam>
public sealed class ChangeFeed<T> : BackgroundService where T : class, IFold<T>
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    // Under load many commits share one look.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);

    private static readonly HashSet<Type> Facts = [.. EventCatalog.FactsOf(typeof(T))];

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly ConcurrentDictionary<Guid, Action<StreamChange>> listeners = new();
    private readonly SemaphoreSlim looking = new(1, 1);
    private readonly EventLogReader reader;
    private readonly ILogger<ChangeFeed<T>> log;
    private readonly IDisposable hearing;

    /// <summary>Puts the feed together; it begins when the host starts.</summary>
    public ChangeFeed(NpgsqlDataSource database, Committed committed, ILogger<ChangeFeed<T>> log)
    {
        reader = new EventLogReader(database, [.. Facts.Select(fact => EventCatalog.Aliases[fact])]);
        this.log = log;
        hearing = committed.Listen(events =>
        {
            if (events.Any(e => Facts.Contains(e.EventType)))
                wake.Writer.TryWrite(true);
        });
    }

    /// <summary>Calls back with each change until disposed. The call must be quick and must not throw.</summary>
    public IDisposable Listen(Action<StreamChange> listener)
    {
        var key = Guid.NewGuid();
        listeners[key] = listener;
        return new Ending(() => listeners.TryRemove(key, out _));
    }

    /// <summary>Where the event log stands now: whatever is read after this call is at least as young.</summary>
    public async Task<long> PositionAsync(CancellationToken ct)
    {
        await LookAsync(ct);
        return reader.Position;
    }

    /// <summary>The streams of which facts stand after a place, or null when they are too many to tell.</summary>
    internal Task<IReadOnlySet<Guid>?> SinceAsync(long position, CancellationToken ct) =>
        reader.SinceAsync(position, ct);

    /// <inheritdoc/>
    public override void Dispose()
    {
        hearing.Dispose();
        looking.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAsync(stoppingToken);
                await Task.Delay(Breath, stoppingToken);
                using var second = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                second.CancelAfter(Every);
                await wake.Reader.ReadAsync(second.Token);
            }
            catch (OperationCanceledException)
            {
                // A second has passed, or the host stops; the loop's condition tells which.
            }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
            catch (Exception error)
#pragma warning restore CA1031
            {
                log.LogError("Changes of {Kind} could not be read: {Failure}", typeof(T).Name, error.GetType().Name);
                await Task.WhenAny(Task.Delay(Every, stoppingToken));
            }
        }
    }

    private async Task LookAsync(CancellationToken ct)
    {
        await looking.WaitAsync(ct);
        try
        {
            var changed = await reader.LookAsync(ct);
            if (changed.Count == 0) return;
            var change = new StreamChange(changed, reader.Position);
            foreach (var listener in listeners.Values)
                listener(change);
        }
        finally
        {
            looking.Release();
        }
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
