using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits.Endpoints;
using Safety.Web.Watch;

namespace Safety.Web.Visits;

/// <summary>What the room Visits tells the host.</summary>
public static class VisitsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Visit>();
        VisitIndexes.Add(rooms.Options);
        rooms.Options.Storage.ExtendedSchemaObjects.Add(VisitTables.SpokenCode());
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddVisits(this IServiceCollection services) => services
        .AddSingleton(new Watched(nameof(Visit), id => new CheckVisit(new VisitId(id))))
        .AddSingleton<IReaction, WhenSoloVisitIsRefusedProtect>()
        .AddSingleton<SpokenCodes>()
        .AddSingleton<VisitReader>()
        .AddSingleton<VisitPages>()
        .AddSingleton<VisitBoard>()
        .AddSingleton<VisitDesk>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapVisits(this IEndpointRouteBuilder api)
    {
        var visits = api.MapGroup("/visits").WithTags("Visits").ForStaff();
        visits.MapVisitReading();
        visits.MapPlanning();
        visits.MapRunning();
        visits.MapEscorts();
        visits.MapAnswering();
        api.MapGroup("/visit-board").WithTags("Visits").ForStaff().MapBoard();
        api.MapGroup("/me/visit-codes").WithTags("Visits").ForStaff().MapCodes();
        return api;
    }
}
