namespace Safety.Core.Language.Retelling;

/// <summary>
/// Tells the history of one stream again under other numbers. What people did stays as they did it; what the machine
/// found is dropped, and found again by the same decisions at the same deadlines. Where a deadline is due when it
/// really was, the watch is as quick or as slow as it really was; where it is another, the watch asks at once. One
/// telling is for one history.
/// </summary>
/// <typeparam name="T">The stream's state.</typeparam>
/// <param name="stream">The stream.</param>
public abstract class RetoldStream<T>(Guid stream) : IRetold where T : class, IFold<T>
{
    private readonly ArmedDeadlines real = new();
    private readonly ArmedDeadlines imagined = new();
    private int found;

    /// <inheritdoc/>
    public Guid Stream => stream;

    /// <inheritdoc/>
    public Action<ToldFact> Hear { private get; set; } = _ => { };

    /// <summary>The state as it is told, or null before the first fact.</summary>
    protected T? State { get; private set; }

    /// <inheritdoc/>
    public void Tell(IReadOnlyList<TrueFact> history, int index)
    {
        var fact = history[index].Fact;
        var at = MomentOf(fact);
        Learn(fact);
        var origin = OriginOf(fact);
        if (origin == FactOrigin.Watch) Look(at);
        else if (origin == FactOrigin.People) TellOne(history, index, at);
        real.Apply(DeadlinesOf(fact));
    }

    /// <inheritdoc/>
    public void LookUntil(DateTimeOffset moment)
    {
        while (imagined.TakeFirstBesides(real, moment) is { } dueAt) Look(dueAt);
    }

    /// <inheritdoc/>
    public abstract DateTimeOffset MomentOf(object fact);

    /// <summary>Takes note of a true fact before it is told or dropped.</summary>
    protected virtual void Learn(object fact)
    {
    }

    /// <summary>From whom a fact comes.</summary>
    protected abstract FactOrigin OriginOf(object fact);

    /// <summary>
    /// A fact of people as it reads under these numbers, and what follows from it. The state moves on with each fact
    /// that is handed out, so that what follows is asked of the state after it.
    /// </summary>
    protected abstract IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at);

    /// <summary>What the watch finds at a moment; asked of the decision of the live service.</summary>
    protected abstract Decision Ask(T state, DateTimeOffset at);

    /// <summary>Which deadlines a fact arms and disarms.</summary>
    protected abstract IEnumerable<DeadlineChange> DeadlinesOf(object fact);

    /// <summary>Something outside the stream asks a decision of it, and what is decided follows.</summary>
    protected void Follow(Decision decision, DateTimeOffset at)
    {
        foreach (var fact in decision.Events) Append(fact, NextId(), at);
    }

    private void TellOne(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        // The first of them is the fact itself and keeps its id.
        var id = history[index].Id;
        foreach (var told in Told(history, index, at))
        {
            Append(told, id, at);
            id = NextId();
        }
    }

    private void Look(DateTimeOffset at)
    {
        if (State is { } state) Follow(Ask(state, at), at);
    }

    private void Append(object fact, Guid id, DateTimeOffset at)
    {
        var before = State;
        State = T.Evolve(before, stream, fact);
        imagined.Apply(DeadlinesOf(fact));
        Hear(new ToldFact(fact, id, before, State, at));
    }

    // No such fact is stored, so that any id will do by which the facts of one telling differ.
    private Guid NextId() => new(++found, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
}
