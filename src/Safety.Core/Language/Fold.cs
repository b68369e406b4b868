namespace Safety.Core.Language;

/// <summary>
/// A state that is the fold of its stream's facts. A state is a sealed record with init-only members, and reads nothing
/// but the facts: whoever acted and whenever it was stands in the fact itself, so that a rebuild gives the same bytes.
/// </summary>
public interface IFold<TSelf> where TSelf : class, IFold<TSelf>
{
    /// <summary>The stream's id.</summary>
    Guid Id { get; }

    /// <summary>The state after one more fact. Throws on a fact that cannot follow, so that nothing vanishes.</summary>
    /// <param name="state">The state so far, or null before the first fact.</param>
    /// <param name="id">The stream's id.</param>
    /// <param name="fact">The fact.</param>
    static abstract TSelf Evolve(TSelf? state, Guid id, object fact);
}

/// <summary>
/// A state for which time itself may have something to say. The watch asks it again when a deadline passes; the state
/// decides whether anything happens. One row per stream, kind and step; see the watch in the design.
/// </summary>
public interface IHasDeadlines<TSelf> where TSelf : class, IHasDeadlines<TSelf>
{
    /// <summary>Which deadlines one fact arms and disarms, read from the fact alone.</summary>
    static abstract IEnumerable<DeadlineChange> DeadlinesOf(object fact);
}

/// <summary>A change to the deadlines of one stream.</summary>
public abstract record DeadlineChange
{
    private DeadlineChange()
    {
    }

    /// <summary>Arms a deadline, or moves it when the same kind and step is armed already.</summary>
    /// <param name="Kind">A stable snake_case code, such as <c>answer</c>.</param>
    /// <param name="Step">Which of several of one kind, from 0.</param>
    /// <param name="DueAt">The moment (UTC) from which the watch must ask.</param>
    public sealed record Arm(string Kind, int Step, DateTimeOffset DueAt) : DeadlineChange;

    /// <summary>Disarms one deadline.</summary>
    public sealed record Disarm(string Kind, int Step) : DeadlineChange;

    /// <summary>Disarms every deadline of the stream.</summary>
    public sealed record DisarmAll : DeadlineChange;
}
