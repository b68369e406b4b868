using Safety.Web.Store;

namespace Safety.Web.Watch.Canaries;

/// <summary>
/// Sees on every node how the canary stands, and sends it on when it is this node's turn. No node leads: whichever
/// looks first takes the row.
/// </summary>
/// <param name="settings">Whether there is one.</param>
/// <param name="book">How it stands.</param>
/// <param name="rounds">What is to be done.</param>
/// <param name="state">Is told, for every page.</param>
/// <param name="clock">The clock that rules.</param>
/// <param name="log">Ids and codes only.</param>
public sealed class CanaryKeeper(
    CanarySettings settings, CanaryBook book, CanaryRounds rounds, WatchState state, EffectiveClock clock,
    ILogger<CanaryKeeper> log) : BackgroundService
{
    /// <summary>How long between two looks. Our judgement.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>Looks once; whatever goes wrong is logged, and shown when it lasts.</summary>
    public async Task Look(CancellationToken ct)
    {
        try
        {
            if (settings.Address is { } address)
                await LookFor(address, ct);
            else
                await book.Forget(ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            throw;
        }
        catch (CanaryStuckException error)
        {
            log.LogError("The canary cannot go on: {Refusal}", error.Message);
        }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
        catch (Exception error)
#pragma warning restore CA1031
        {
            log.LogError("The canary could not be seen to: {Failure}", error.GetType().Name);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            await Look(stoppingToken);
        }
        while (settings.Address is not null && await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task LookFor(string address, CancellationToken ct)
    {
        // A node that cannot ask the database goes on showing what it last saw, which turns red with time.
        var now = clock.GetUtcNow();
        state.Saw(await book.Read(now, ct));
        if (await book.Take(now, ct) is not { } row) return;
        await rounds.GoOn(row, address, now, ct);
        // After a failure the row is left to run out instead: whoever tries again waits a little.
        await book.Leave(ct);
        state.Saw(await book.Read(now, ct));
    }
}
