using System.Collections.Concurrent;
using JasperFx.Events;
using Marten;
using Npgsql;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;
using Safety.Web.Watch;

namespace Safety.Web.Demo;

/// <summary>
/// Tells the story in the order of time: every act is an ordinary command at its moment, and whatever the watch would
/// have done in between is done at its moment too.
/// </summary>
internal sealed class DemoTeller(IServiceProvider services, DemoClock clock)
{
    private const string NextDueSql =
        $"select min(due_at) from {Deadlines.TableName} where claimed_until is null";

    private readonly PriorityQueue<Func<Task>, (DateTimeOffset At, int Order)> acts = new();
    private readonly Dispatcher dispatcher = services.GetRequiredService<Dispatcher>();
    private readonly Sweep sweep = services.GetRequiredService<Sweep>();
    private readonly Deliverer deliverer = services.GetRequiredService<Deliverer>();
    private readonly NpgsqlDataSource database = services.GetRequiredService<NpgsqlDataSource>();
    private readonly ConcurrentQueue<(Guid Stream, AlertRaised Fact)> raised = new();
    private int order;

    /// <summary>Decides all chances of the story; the same seed tells the same story.</summary>
    public Random Chance { get; } = new(20260303);

    /// <summary>The moment at which the story is.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Seals what is told.</summary>
    public Vault Vault { get; } = services.GetRequiredService<Vault>();

    /// <summary>Is told of each new alert at its moment.</summary>
    public Action<Guid, AlertRaised>? WhenRaised { get; set; }

    /// <summary>How many commands were carried out.</summary>
    public int Commands { get; private set; }

    /// <summary>An id that sorts at the story's moment.</summary>
    public Guid NewId() => Guid.CreateVersion7(Now);

    /// <summary>Plans an act.</summary>
    public void At(DateTimeOffset moment, Func<Task> act) => acts.Enqueue(act, (moment, order++));

    /// <summary>Carries a command out; a story in which one is refused is a broken story.</summary>
    public async Task Do(object command, Actor by, SealedBatch? sealing = null) =>
        Check(await dispatcher.Ask(command, by, sealing: sealing), command.GetType().Name);

    /// <summary>Tries a command that the service may refuse; whether it was carried out.</summary>
    public async Task<bool> Tries(object command, Actor by)
    {
        Commands++;
        return (await dispatcher.Ask(command, by)).Refusal is null;
    }

    /// <summary>One of many, by chance.</summary>
    public T OneOf<T>(IReadOnlyList<T> many) => many[Chance.Next(many.Count)];

    /// <summary>Whether something happens that happens this often in a hundred times.</summary>
    public bool Happens(int inHundred) => Chance.Next(100) < inHundred;

    /// <summary>Stops the story at a refusal.</summary>
    public void Check(Answer answer, string what) => Check(answer.Refusal, what);

    /// <summary>Stops the story at a refusal.</summary>
    public void Check(Refusal? refused, string what)
    {
        Commands++;
        if (refused is { } refusal)
            throw new InvalidOperationException($"The story broke at {Now:O}: {what} was refused, {refusal.Reason}");
    }

    /// <summary>Tells everything up to a moment.</summary>
    public async Task TellUntil(DateTimeOffset end, Action<double> progress, CancellationToken ct)
    {
        var start = Now;
        using var hearing = services.GetRequiredService<Committed>().Listen(Hear);
        while (acts.TryPeek(out _, out var next) && next.At < end)
        {
            ct.ThrowIfCancellationRequested();
            // What the watch does may lead to an act before the next one that is planned now.
            if (await WatchOnce(next.At, ct)) continue;
            clock.MoveTo(next.At);
            await acts.Dequeue()();
            await HearAlerts(ct);
            progress((next.At - start) / (end - start));
        }

        while (await WatchOnce(end, ct))
            ct.ThrowIfCancellationRequested();
        clock.MoveTo(end);
    }

    /// <summary>The alerts that are open at the story's moment.</summary>
    public async Task<IReadOnlyList<Alert>> OpenAlerts()
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.Query<Alert>().Where(alert => alert.Open).OrderBy(alert => alert.Id).ToListAsync();
    }

    /// <summary>Whether an alert is open at the story's moment.</summary>
    public async Task<bool> IsOpen(Guid alert)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        return await session.LoadAsync<Alert>(alert) is { Open: true };
    }

    /// <summary>Sends what is on the list of messages.</summary>
    public Task Deliver(CancellationToken ct) => deliverer.SendDue(waitForAll: true, ct);

    /// <summary>Tells of each alert that was raised since the last time, and sends its messages.</summary>
    private async Task HearAlerts(CancellationToken ct)
    {
        if (raised.IsEmpty) return;
        while (raised.TryDequeue(out var alert))
            WhenRaised?.Invoke(alert.Stream, alert.Fact);
        await Deliver(ct);
    }

    private void Hear(IReadOnlyList<IEvent> events)
    {
        foreach (var e in events)
        {
            if (e.Data is AlertRaised fact)
                raised.Enqueue((e.StreamId, fact));
        }
    }

    /// <summary>Lets the watch look when its next deadline passes; false if none does by a moment.</summary>
    private async Task<bool> WatchOnce(DateTimeOffset until, CancellationToken ct)
    {
        if (await NextDue(ct) is not { } due || due > until) return false;
        clock.MoveTo(due);
        await sweep.Beat(ct);
        await HearAlerts(ct);
        await Deliver(ct);
        return true;
    }

    private async Task<DateTimeOffset?> NextDue(CancellationToken ct)
    {
        await using var command = database.CreateCommand(NextDueSql);
        return await command.ExecuteScalarAsync(ct) is DateTime due ? new DateTimeOffset(due, TimeSpan.Zero) : null;
    }
}
