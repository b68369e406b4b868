using JasperFx.Events.Projections;
using Safety.Core.Audit;
using Safety.Core.Audit.Obligations;
using Safety.Web.Audit.Endpoints;
using Safety.Web.Audit.Obligations;
using Safety.Web.Audit.Trends;
using Safety.Web.Audit.Trials;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>What the room Audit tells the host.</summary>
public static class AuditRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.Stream<ReadingDay>();
        rooms.Stream<Erasure>();
        rooms.Options.Storage.ExtendedSchemaObjects.Add(PageOpeningsProjection.Table());
        rooms.Options.Projections.Add(
            new PageOpeningsProjection(), ProjectionLifecycle.Inline, PageOpeningsProjection.ViewName,
            options => options.DeleteDataInTableOnTeardown(PageOpeningsProjection.TableName));
        rooms.Options.RegisterDocumentType<ObligationSheet>();
        ObligationDesk.AddIndex(rooms.Options);
        rooms.Options.Projections.Add(
            new ObligationBook(), ProjectionLifecycle.Async, ObligationBook.ViewName,
            options => options.DeleteViewTypeOnTeardown<ObligationSheet>());
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddAudit(this IServiceCollection services) => services
        .AddSingleton<PageOpenings>()
        .AddSingleton<History>()
        .AddSingleton<TrialStore>()
        .AddSingleton<TrialWork>()
        .AddSingleton<PolicyTrials>()
        .AddSingleton<ErasureDesk>()
        .AddSingleton<ObligationDesk>()
        .AddSingleton<TrendDesk>()
        .AddSingleton<GroupTrends>()
        .AddSingleton<IReadingRecord, ReadingRecord>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapAudit(this IEndpointRouteBuilder api)
    {
        api.MapHistory();
        api.MapErasures();
        api.MapObligations();
        api.MapTrends();
        api.MapTrials();
        return api;
    }
}
