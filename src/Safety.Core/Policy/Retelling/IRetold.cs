namespace Safety.Core.Policy.Retelling;

/// <summary>A stream whose history can be told again under other numbers.</summary>
public interface IRetold
{
    /// <summary>The stream.</summary>
    Guid Stream { get; }

    /// <summary>Tells it all, up to a moment.</summary>
    /// <param name="history">The stream's facts, in order, from the first.</param>
    /// <param name="until">The moment; nothing later is told.</param>
    /// <param name="hear">Hears each fact as it reads now.</param>
    void Tell(IReadOnlyList<TrueFact> history, DateTimeOffset until, Action<ToldFact> hear);
}
