using JasperFx.Events;
using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>A stream that a command writes to, with the state as it is within the command.</summary>
internal sealed class OpenStream<T>(IEventStream<T> stream) where T : class, IFold<T>
{
    /// <summary>The state, facts of this command included.</summary>
    public T? State { get; private set; } = stream.Aggregate;

    /// <summary>The version, facts of this command included.</summary>
    public long Version { get; private set; } = stream.CurrentVersion ?? 0;

    /// <summary>Whether facts of another kind stand under this id: there is a version and no state.</summary>
    public bool IsOfAnotherKind { get; } = stream is { Aggregate: null, CurrentVersion: > 0 };

    /// <summary>Appends facts and folds them.</summary>
    public IReadOnlyList<Step> Append(IReadOnlyList<object> facts, Func<object, object?, IEvent> wrap)
    {
        var steps = new List<Step>(facts.Count);
        foreach (var fact in facts)
        {
            var before = State;
            State = T.Evolve(before, stream.Id, fact);
            Version++;
            steps.Add(new Step(wrap(fact, State), before, State));
        }
        stream.AppendMany(steps.Select(step => step.Event));
        return steps;
    }
}
