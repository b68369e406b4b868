using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Watch;

/// <summary>Which command the watch asks of one kind of stream when a deadline of it has passed.</summary>
/// <param name="StreamType">The state's name.</param>
/// <param name="Ask">The command for a stream.</param>
public sealed record Watched(string StreamType, Func<Guid, object> Ask);

/// <summary>
/// Looks each second at what is due, and asks the streams. It has no leader: each node sweeps, and the table deals out
/// the work. The streams' states decide whether anything happens, so that asking twice does no harm.
/// </summary>
public sealed class Sweep(
    DueDeadlines due, Dispatcher dispatcher, EffectiveClock clock, Standing standing, HostSettings settings,
    WatchState state, Heartbeat heartbeat, IEnumerable<Watched> watched, ILogger<Sweep> log) : BackgroundService
{
    /// <summary>How long between two looks.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private const int AtOnce = 8;

    /// <summary>How long one stream may take to answer, so that one that hangs does not stop the watch.</summary>
    private static readonly TimeSpan AskLasts = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Watched> asks = watched.ToDictionary(one => one.StreamType);

    /// <summary>
    /// Before the node serves anybody it takes the time from the database, however far this machine's clock is off.
    /// </summary>
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Guarded(() => ReadClock(cancellationToken), cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await Beat(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>The watch ends with the node; nobody needs to miss it.</summary>
    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await Guarded(() => heartbeat.Leave(cancellationToken), cancellationToken);
    }

    /// <summary>
    /// One look. It never throws: a look that failed is told to the state, and the next one comes in a second.
    /// </summary>
    public Task Beat(CancellationToken ct) => Guarded(
        async () =>
        {
            await ReadClock(ct);
            await standing.RefreshFromOthers(ct);
            state.Looking();
            await AskAll(ct);
            state.Looked(clock.GetUtcNow());
            await heartbeat.Beat(ct);
        },
        ct);

    private async Task Guarded(Func<Task> look, CancellationToken ct)
    {
        try
        {
            await look();
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
        catch (Exception error)
#pragma warning restore CA1031
        {
            state.Failed(error);
            log.LogError("The watch could not look: {Failure}", error.GetType().Name);
        }
    }

    private async Task ReadClock(CancellationToken ct)
    {
        if (!settings.FollowDatabaseClock)
            return;
        var known = clock.Anomalies;
        clock.Read(await due.Clock(ct));
        if (clock.Anomalies != known)
            log.LogError("The database's clock jumped; a jump back is not followed. Jumps: {Jumps}", clock.Anomalies);
    }

    private async Task AskAll(CancellationToken ct)
    {
        bool more;
        do
        {
            (var streams, more) = await due.Claim(clock.GetUtcNow(), ct);
            var bounded = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct };
            await Parallel.ForEachAsync(streams, bounded, Ask);
        }
        while (more);
    }

    private async ValueTask Ask(DueStream one, CancellationToken ct)
    {
        using var bounded = CancellationTokenSource.CreateLinkedTokenSource(ct);
        bounded.CancelAfter(AskLasts);
        try
        {
            var answer = await dispatcher.Ask(asks[one.StreamType].Ask(one.Stream), Actor.TheWatch, ct: bounded.Token)
                .WaitAsync(bounded.Token);
            if (answer.Refusal is { } refusal)
                log.LogError("The watch was refused by {Stream}: {Refusal}", one.Stream, refusal.GetType().Name);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
#pragma warning disable CA1031 // One stream that fails must not hold up the others; its claim ends by itself.
        catch (Exception error)
#pragma warning restore CA1031
        {
            state.Failed(error);
            log.LogError("The watch could not ask {Stream}: {Failure}", one.Stream, error.GetType().Name);
        }
    }
}
