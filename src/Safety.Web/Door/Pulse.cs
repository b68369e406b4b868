using Npgsql;
using Safety.Web.Store;

namespace Safety.Web.Door;

/// <summary>
/// Asks the database each second whether it is there, by a connection of its own. While it is not, requests are told so
/// at once instead of waiting one after the other for what will not come.
/// </summary>
/// <param name="settings">Where the database is.</param>
internal sealed class Pulse(HostSettings settings) : BackgroundService
{
    /// <summary>
    /// After how long without an answer the database counts as gone. Our judgement: whoever files must know within five
    /// seconds, and a busy server must not be taken for a dead one.
    /// </summary>
    public static TimeSpan GoneAfter { get; } = TimeSpan.FromSeconds(3.5);

    private static readonly TimeSpan Each = TimeSpan.FromSeconds(1);

    private volatile CancellationTokenSource gone = new();

    /// <summary>Cancelled while the database does not answer.</summary>
    public CancellationToken Gone => gone.Token;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var own = new NpgsqlConnectionStringBuilder(settings.ConnectionString)
        {
            MaxPoolSize = 1, MinPoolSize = 0, Timeout = 3, CommandTimeout = 3, ApplicationName = "safety pulse",
        };
        await using var source = NpgsqlDataSource.Create(own);
        while (!stoppingToken.IsCancellationRequested)
        {
            await BeatAsync(source, stoppingToken);
            await Task.Delay(Each, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Waits for one answer, however many attempts it takes, and says meanwhile when it is late.</summary>
    private async Task BeatAsync(NpgsqlDataSource source, CancellationToken stop)
    {
        var answer = AnswerAsync(source, stop);
        if (await Task.WhenAny(answer, Task.Delay(GoneAfter, stop)) != answer && !stop.IsCancellationRequested)
        {
            // What is cancelled may itself wait for the database, so nobody waits for that here.
            _ = gone.CancelAsync();
        }

        await answer;
        if (gone.IsCancellationRequested) gone = new CancellationTokenSource();
    }

    private static async Task AnswerAsync(NpgsqlDataSource source, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await using var command = source.CreateCommand("select 1");
                await command.ExecuteScalarAsync(CancellationToken.None);
                return;
            }
            catch (Exception error) when (Outage.Is(error) || error is ObjectDisposedException)
            {
                await Task.Delay(Each / 4, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
