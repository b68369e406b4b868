using JasperFx.Events.Projections;
using Marten;
using Safety.Core.Language;

namespace Safety.Web.Store;

/// <summary>What each room tells the store about its streams and views.</summary>
/// <param name="options">Marten's options under construction.</param>
public sealed class StoreRooms(StoreOptions options)
{
    private readonly List<DeadlineSource> deadlines = [];

    /// <summary>Marten's options, for a room's own views.</summary>
    public StoreOptions Options => options;

    /// <summary>The rooms whose streams can be overdue.</summary>
    public IReadOnlyList<DeadlineSource> Deadlines => deadlines;

    /// <summary>Lets one more room speak.</summary>
    public StoreRooms Add(Action<StoreRooms> room)
    {
        room(this);
        return this;
    }

    /// <summary>A stream whose state is kept as an inline snapshot, because commands decide on it.</summary>
    public StoreRooms Stream<T>() where T : class, IFold<T>
    {
        options.Projections.Add(new StreamOf<T>(), ProjectionLifecycle.Inline);
        options.RegisterDocumentType<T>();
        return this;
    }

    /// <summary>A stream that the watch must look at when a moment passes.</summary>
    public StoreRooms WatchedStream<T>() where T : class, IFold<T>, IHasDeadlines<T>
    {
        deadlines.Add(DeadlineSource.Of<T>());
        return Stream<T>();
    }
}
