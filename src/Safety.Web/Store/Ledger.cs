using System.Globalization;
using JasperFx.Events;
using Marten;
using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;
using Wolverine;

namespace Safety.Web.Store;

/// <summary>
/// One command's unit of work: it loads a stream's state, lets a pure decision speak, appends the facts, and lets the
/// reactions that belong into the same transaction follow. Whoever holds the session commits; a ledger never does.
/// </summary>
/// <param name="session">The command's own Marten session.</param>
/// <param name="context">The message at hand: who acts, and the version that they had seen.</param>
/// <param name="parts">What all ledgers of this node share.</param>
public sealed class Ledger(IDocumentSession session, IMessageContext context, LedgerParts parts)
{
    private const int ReactionsDeepMax = 6;
    private readonly Dictionary<(Type, Guid), object> open = [];
    private readonly List<(Guid Fact, object Subject)> further = [];
    private int deep;
    private bool signed;

    /// <summary>Who acts: the signed-in person, or the machine.</summary>
    public Actor Actor { get; } = Actor.FromSignature(Header(context, Dispatcher.SignedBy));

    /// <summary>The person who acts, where only a person may ask; the door lets nobody else come so far.</summary>
    /// <exception cref="InvalidOperationException">The machine asks.</exception>
    public StaffId Person =>
        Actor.Staff ?? throw new InvalidOperationException("Only a person can ask for this.");

    /// <summary>The moment of this command by the clock that rules (UTC). One command has one moment.</summary>
    public DateTimeOffset Now { get; } = parts.Clock.GetUtcNow();

    /// <summary>Whether the command was said with the duress code.</summary>
    public bool UnderDuress { get; } = Header(context, Dispatcher.Silently) is not null;

    /// <summary>The time zone in which the agency counts days.</summary>
    public TimeZoneInfo Zone => parts.Clock.LocalTimeZone;

    /// <summary>The day of this command by the agency's calendar.</summary>
    public DateOnly Today => WallClock.DayOf(Zone, Now);

    /// <summary>The agency's numbers in force at this moment.</summary>
    public PolicyInForce Policy => parts.Standing.PolicyAt(Now);

    /// <summary>Who works here, in which team and role.</summary>
    public StaffDirectory Directory => parts.Standing.Directory;

    /// <summary>For reads within the command's transaction.</summary>
    public IDocumentSession Session => session;

    /// <summary>
    /// Decides on one stream. The version in an If-Match header, where the one who asked sent one, is honoured.
    /// </summary>
    /// <typeparam name="T">The stream's state.</typeparam>
    /// <param name="id">The stream.</param>
    /// <param name="decide">The pure decision, given the state, or null when there is no such stream.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task<Answer> Decide<T>(Guid id, Func<T?, Decision> decide, CancellationToken ct)
        where T : class, IFold<T>
    {
        // No stream can have the empty id, so there is nothing to load and nothing may be appended.
        if (id == Guid.Empty) return Answer.No(decide(null).Refusal ?? new IdIsTaken(), id, 0);
        var stream = await Open<T>(id, ct);
        if (stream.IsOfAnotherKind)
            return Answer.No(new IdIsTaken(), id, 0);
        if (deep == 0 && ExpectedVersion is { } expected && expected != stream.Version)
            return Answer.No(new StaleVersion(), id, stream.Version);
        var decision = decide(stream.State);
        if (decision.Refusal is { } refusal)
            return Answer.No(refusal, id, stream.Version);
        if (decision.Events.Count == 0)
            return Answer.AlreadySo(id, stream.Version);
        Sign();
        var steps = stream.Append(decision.Events, Wrap);
        TagFurther();
        await React(new Happened(id, steps), ct);
        return Answer.Done(id, stream.Version, Now);
    }

    /// <summary>The state of a stream as this command sees it, facts decided earlier in it included.</summary>
    public async Task<T?> State<T>(Guid id, CancellationToken ct)
        where T : class, IFold<T> =>
        id == Guid.Empty ? null : (await Open<T>(id, ct)).State;

    /// <summary>
    /// The states of the streams of this kind that this command has looked at, its own facts included.
    /// </summary>
    public IEnumerable<T> Seen<T>() where T : class, IFold<T> =>
        open.Values.OfType<OpenStream<T>>().Select(stream => stream.State).OfType<T>();

    /// <summary>The agency's numbers of a version: an alert keeps those of its birth.</summary>
    public PolicyInForce PolicyOf(int version) => parts.Standing.PolicyOf(version);

    /// <summary>
    /// Lets no other command that holds the same name pass until this one commits or rolls back, so that
    /// "one open alert per kind and subject" needs no luck.
    /// </summary>
    public async Task Hold(string name, CancellationToken ct)
    {
        await session.BeginTransactionAsync(ct);
        await using var command = new Npgsql.NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, 0))");
        command.Parameters.Add(new Npgsql.NpgsqlParameter<string> { TypedValue = name });
        await session.ExecuteAsync(command, ct);
    }

    private void Sign()
    {
        if (signed)
            return;
        signed = true;
        session.LastModifiedBy = Actor.Signature;
        session.SetHeader("policy_version", Policy.Version);
        foreach (var (sql, arguments) in Dispatcher.NewKeys)
            session.QueueSqlCommand(sql, arguments);
    }

    private long? ExpectedVersion =>
        Header(context, Dispatcher.IfMatch) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string? Header(IMessageContext context, string key) =>
        context.Envelope?.Headers.TryGetValue(key, out var text) == true ? text : null;

    private async Task<OpenStream<T>> Open<T>(Guid id, CancellationToken ct) where T : class, IFold<T>
    {
        if (open.TryGetValue((typeof(T), id), out var known))
            return (OpenStream<T>)known;
        var fresh = new OpenStream<T>(await session.Events.FetchForWriting<T>(id, ct));
        open[(typeof(T), id)] = fresh;
        return fresh;
    }

    private IEvent Wrap(object fact, object? state)
    {
        var wrapped = session.Events.BuildEvent(fact);
        wrapped.Id = Guid.CreateVersion7(Now);
        foreach (var kind in Subjects.Of(fact).Concat(Subjects.Of(state)).Distinct().GroupBy(one => one.GetType()))
        {
            wrapped.AddTag(new EventTag(kind.Key, kind.First()));
            further.AddRange(kind.Skip(1).Select(subject => (wrapped.Id, subject)));
        }

        return wrapped;
    }

    private void TagFurther()
    {
        session.TagMany("client", [.. Further<ClientId>(client => client.Value)]);
        session.TagMany("staff", [.. Further<StaffId>(person => person.Value)]);
        further.Clear();
        IEnumerable<(Guid Fact, Guid Subject)> Further<T>(Func<T, Guid> id) =>
            from tag in further where tag.Subject is T select (tag.Fact, id((T)tag.Subject));
    }

    private async Task React(Happened happened, CancellationToken ct)
    {
        if (++deep > ReactionsDeepMax)
            throw new InvalidOperationException("Reactions follow each other without end.");
        foreach (var reaction in parts.Reactions)
            await reaction.React(this, happened, ct);
        deep--;
    }
}

/// <summary>What all ledgers of one node share.</summary>
/// <param name="Clock">The clock that rules.</param>
/// <param name="Standing">People, teams and policy as they stand.</param>
/// <param name="Reactions">What follows in the same transaction, in the order of the rooms.</param>
public sealed record LedgerParts(TimeProvider Clock, Standing Standing, IEnumerable<IReaction> Reactions);

/// <summary>Facts of one stream that are about to be stored.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Steps">The facts in order, each with the state before and after it.</param>
public sealed record Happened(Guid Stream, IReadOnlyList<Step> Steps);

/// <summary>One fact that is about to be stored.</summary>
/// <param name="Event">The fact in its envelope; it has its id already, and no sequence yet.</param>
/// <param name="Before">The state right before it, or null when it is the stream's first.</param>
/// <param name="After">The state right after it.</param>
public sealed record Step(IEvent Event, object? Before, object After);

/// <summary>
/// What must follow from a fact within the fact's own transaction. The room that reacts owns the reaction.
/// </summary>
public interface IReaction
{
    /// <summary>
    /// Looks at facts that are about to be stored and decides on other streams through the same ledger.
    /// </summary>
    ValueTask React(Ledger ledger, Happened happened, CancellationToken ct);
}
