namespace Safety.Core.Language.Retelling;

/// <summary>A stream whose history can be told again under other numbers.</summary>
public interface IRetold
{
    /// <summary>The stream.</summary>
    Guid Stream { get; }

    /// <summary>Who hears each fact as it reads now.</summary>
    Action<ToldFact> Hear { set; }

    /// <summary>The moment of a fact of this stream, by the clock that ruled.</summary>
    DateTimeOffset MomentOf(object fact);

    /// <summary>The watch looks at whatever is due by a moment and was not really due then.</summary>
    void LookUntil(DateTimeOffset moment);

    /// <summary>Tells one true fact, after the watch has looked until its moment.</summary>
    /// <param name="history">The stream's facts, in order, from the first.</param>
    /// <param name="index">Which of them.</param>
    void Tell(IReadOnlyList<TrueFact> history, int index);
}
