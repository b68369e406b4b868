using System.Globalization;
using System.Threading.RateLimiting;
using Safety.Core.Language;
using Safety.Web.Store.Sealing;
using Wolverine;

namespace Safety.Web.Store;

/// <summary>
/// The one way in which a command reaches its handler: from the API, a page, the watch and the demo alike.
/// </summary>
/// <param name="scopes">Each command has a scope of its own; a page's scope lives as long as its circuit.</param>
/// <param name="standing">Read again after a command that changed people, teams or policy.</param>
/// <param name="log">Takes failures, by type alone: a command may hold names.</param>
public sealed class Dispatcher(IServiceScopeFactory scopes, Standing standing, ILogger<Dispatcher> log) : IDisposable
{
    internal const string IfMatch = "if-match";
    internal const string SignedBy = "signed-by";
    internal const string Silently = "under-duress";

    // A command holds only what the person said. The keys of its sealed texts travel beside it, within the process, so
    // that they are stored in the transaction of the facts and again on each retry of it.
    private static readonly AsyncLocal<IReadOnlyList<(string Sql, object[] Arguments)>?> KeysOfThisCommand = new();

    // Whoever waits here holds no connection. Where they waited in the database, a hundred contacts of one client took
    // every connection of the node, and those that waited too long were sent away. Other nodes are held off there.
    private readonly PartitionedRateLimiter<Guid> lines = PartitionedRateLimiter.Create<Guid, Guid>(line =>
        RateLimitPartition.GetConcurrencyLimiter(line, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = 1, QueueLimit = int.MaxValue, QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    /// <inheritdoc/>
    public void Dispose() => lines.Dispose();

    /// <summary>The inserts of the new keys with which the command at hand was sealed.</summary>
    internal static IReadOnlyList<(string Sql, object[] Arguments)> NewKeys => KeysOfThisCommand.Value ?? [];

    /// <summary>Asks a command to be carried out and waits for its answer.</summary>
    /// <param name="command">What the person said, or what time demands.</param>
    /// <param name="by">Who acts; taken from the sign-in, never from what was said.</param>
    /// <param name="expectedVersion">The version that the one who asks had seen, or null.</param>
    /// <param name="sealing">The sealing of the command's texts, when it has any.</param>
    /// <param name="underDuress">Whether it was said with the duress code; the code itself goes no further.</param>
    /// <param name="ct">Stops waiting; a command that has begun may still be carried out.</param>
    public async Task<Answer> Ask(
        object command, Actor by, long? expectedVersion = null, SealedBatch? sealing = null, bool underDuress = false,
        CancellationToken ct = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        var options = new DeliveryOptions().WithHeader(SignedBy, by.Signature);
        if (expectedVersion is { } version)
            options.WithHeader(IfMatch, version.ToString("D", CultureInfo.InvariantCulture));
        if (underDuress)
            options.WithHeader(Silently, "true");
        KeysOfThisCommand.Value = await KeysOf(sealing, ct);
        using var turn = command is ITakesTurns { Line: var line } ? await lines.AcquireAsync(line, 1, ct) : null;
        await standing.Refresh(ct);
        var answer = await Invoke(bus, command, options, ct);
        await standing.Refresh(ct);
        return answer;
    }

    private async Task<Answer> Invoke(IMessageBus bus, object command, DeliveryOptions options, CancellationToken ct)
    {
        try
        {
            return await bus.InvokeAsync<Answer>(command, options, ct);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            log.LogError(
                "{Command} failed with {Failure} at {Trace}",
                command.GetType().Name, error.GetType().Name, error.StackTrace);
            throw;
        }
    }

    private static async Task<IReadOnlyList<(string, object[])>> KeysOf(SealedBatch? sealing, CancellationToken ct)
    {
        var keys = new List<(string, object[])>();
        if (sealing is not null)
            await sealing.EnlistAsync((sql, arguments) => keys.Add((sql, arguments)), ct);
        return keys;
    }
}
