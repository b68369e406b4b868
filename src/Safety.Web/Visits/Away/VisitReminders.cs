using System.Threading.Channels;
using Marten;
using Npgsql;
using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Store;

namespace Safety.Web.Visits.Away;

/// <summary>
/// Reminds people on visits before a deadline passes, and asks who has not begun: woken by the commit that found it
/// due, and looking every few seconds by itself. Each person is told over the first of their channels that takes it,
/// with a link; by that of a running visit they can answer without signing in. What became of it is a fact of the
/// visit. Two nodes never remind of the same at once.
/// </summary>
public sealed class VisitReminders : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);

    // Two arms, as each has an index of its own.
    private const string OwedSql = "where (d.data ->> 'status' = 'underway' and"
        + $" {VisitIndexes.Reminded}) or (d.data ->> 'status' = 'planned' and {VisitIndexes.Reminded}) limit 500";

    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    private readonly IDocumentStore store;
    private readonly NpgsqlDataSource database;
    private readonly ReminderPost post;
    private readonly Dispatcher dispatcher;
    private readonly EffectiveClock clock;
    private readonly ILogger<VisitReminders> log;
    private readonly IDisposable hearing;

    /// <summary>Puts the sender together; it begins when the host starts.</summary>
    public VisitReminders(
        IDocumentStore store, NpgsqlDataSource database, ReminderPost post, Dispatcher dispatcher,
        EffectiveClock clock, Committed committed, ILogger<VisitReminders> log)
    {
        (this.store, this.database, this.post) = (store, database, post);
        (this.dispatcher, this.clock, this.log) = (dispatcher, clock, log);
        hearing = committed.Listen(events =>
        {
            if (events.Any(e => e.Data is VisitReminderFoundDue))
                wake.Writer.TryWrite(true);
        });
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        hearing.Dispose();
        base.Dispose();
    }

    /// <summary>Sends every reminder that is owed now.</summary>
    public async Task SendOwedAsync(CancellationToken ct)
    {
        IReadOnlyList<Visit> owing;
        await using (var session = store.QuerySession())
            owing = await session.QueryAsync<Visit>(OwedSql, ct);
        foreach (var visit in owing)
        {
            foreach (var (due, person) in OwedBy(visit))
                await TryOneAsync(new VisitId(visit.Id), due, person, ct);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendOwedAsync(stoppingToken);
                using var pause = new CancellationTokenSource(Every, clock);
                using var either = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, pause.Token);
                await wake.Reader.ReadAsync(either.Token);
            }
            catch (OperationCanceledException)
            {
                // The pause is over, or the host stops; the loop's condition tells which.
            }
#pragma warning disable CA1031 // Whatever went wrong, the next look must come.
            catch (Exception error)
#pragma warning restore CA1031
            {
                log.LogError("Reminders could not be sent: {Failure}", error.GetType().Name);
                await Task.WhenAny(Task.Delay(Every, clock, stoppingToken));
            }
        }
    }

    private IEnumerable<(VisitDue Due, StaffId Person)> OwedBy(Visit visit) =>
        from due in visit.Expected
        where visit.Reminded.Contains(due.Deadline) && due.AlarmAt > clock.GetUtcNow()
        from person in due.Deadline == VisitDeadline.Start ? [visit.Worker] : visit.Escorts.Prepend(visit.Worker)
        where !IsTold(visit, due, person)
        select (due, person);

    private static bool IsTold(Visit visit, VisitDue due, StaffId person) => visit.Reminders.Any(
        told => told.About == due.Deadline && told.DueAt == due.DueAt && told.To == person);

    private async Task TryOneAsync(VisitId id, VisitDue due, StaffId person, CancellationToken ct)
    {
        try
        {
            await SendOneAsync(id, due, person, ct);
        }
#pragma warning disable CA1031 // One reminder that fails must not hold up the others; the next look tries it again.
        catch (Exception error) when (!ct.IsCancellationRequested)
#pragma warning restore CA1031
        {
            log.LogError("A reminder of {Visit} could not be sent: {Failure}", id.Value, error.GetType().Name);
        }
    }

    private async Task SendOneAsync(VisitId id, VisitDue due, StaffId person, CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        if (!await Take(connection, $"visit_reminder:{id.Value}:{person.Value}", ct)) return;
        await using var session = store.QuerySession();
        if (await session.LoadAsync<Visit>(id.Value, ct) is not { } visit || IsTold(visit, due, person)
            || !visit.Expected.Contains(due)) return;
        var told = await post.RemindAsync(id, due, person, ct);
        await dispatcher.Ask(
            new RecordVisitReminder(id, due.Deadline, due.DueAt, person, told.Channel, told.Arrived),
            Actor.TheWatch, ct: ct);
    }

    private static async Task<bool> Take(NpgsqlConnection connection, string name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            "select pg_try_advisory_xact_lock(hashtextextended($1, 0))", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = name });
        return await command.ExecuteScalarAsync(ct) is true;
    }
}
