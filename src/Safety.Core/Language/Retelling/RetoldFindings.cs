namespace Safety.Core.Language.Retelling;

/// <summary>
/// Tells a stream again that holds only what the watch finds of other streams. Nothing in it is said by people, so none
/// of its true facts is told; all is found anew. What followed from another stream is found already when the fact comes
/// that says so; asked again it is found no more.
/// </summary>
/// <typeparam name="T">The stream's state.</typeparam>
/// <param name="stream">The stream.</param>
public abstract class RetoldFindings<T>(Guid stream) : RetoldStream<T>(stream) where T : class, IFold<T>
{
    /// <summary>Asks the decision of the live service, and what it finds follows.</summary>
    /// <param name="at">When.</param>
    protected void LookAgain(DateTimeOffset at) => Follow(Find(State, at), at);

    /// <summary>What is found at a moment; the state is null before anything was.</summary>
    protected abstract Decision Find(T? state, DateTimeOffset at);

    /// <inheritdoc/>
    protected sealed override FactOrigin OriginOf(object fact) => FactOrigin.Watch;

    /// <inheritdoc/>
    protected sealed override Decision Ask(T state, DateTimeOffset at) => Find(state, at);

    /// <inheritdoc/>
    protected sealed override IEnumerable<object> Told(
        IReadOnlyList<TrueFact> history, int index, DateTimeOffset at) => [];
}
