using JasperFx.Events;
using Marten.Events.Aggregation;
using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>
/// The only bridge from a pure fold to Marten, for every stream: its state is kept as an inline snapshot.
/// </summary>
/// <typeparam name="T">The state.</typeparam>
public sealed partial class StreamOf<T> : SingleStreamProjection<T, Guid> where T : class, IFold<T>
{
    /// <summary>Rebuilds of this view go by the state's own name; only the facts of its own stream reach it.</summary>
    public StreamOf()
    {
        Name = typeof(T).Name;
        foreach (var fact in EventCatalog.FactsOf(typeof(T)))
            IncludeType(fact);
    }

    /// <inheritdoc/>
    public override T? Evolve(T? snapshot, Guid id, IEvent e) => T.Evolve(snapshot, id, e.Data);
}
