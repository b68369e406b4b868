using Safety.Core.Incidents;
using Safety.Web.Door;
using Safety.Web.Incidents.Endpoints;
using Safety.Web.Store;
using Safety.Web.Visits;
using Safety.Web.Watch;

namespace Safety.Web.Incidents;

/// <summary>What the room Incidents tells the host.</summary>
public static class IncidentsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Incident>();
        IncidentIndexes.Add(rooms.Options);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddIncidents(this IServiceCollection services)
    {
        foreach (var count in IncidentCounts.All)
            services.AddSingleton(count);
        return services
            .AddSingleton(new Watched(nameof(Incident), id => new CheckIncident(id)))
            .AddSingleton<IReaction, WhenAReportIsFiledProtect>()
            .AddSingleton<FilingContext>()
            .AddSingleton<IKnownIncidents, KnownIncidents>()
            .AddSingleton<IncidentReader>()
            .AddSingleton<IncidentPages>()
            .AddSingleton<IncidentDesk>()
            .AddSingleton<SupportContact>()
            .AddSingleton<Colleagues>();
    }

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapIncidents(this IEndpointRouteBuilder api)
    {
        var incidents = api.MapGroup("/incidents").WithTags("Incidents").ForStaff();
        incidents.MapFiling();
        incidents.MapReading();
        incidents.MapAdding();
        incidents.MapSupport();
        incidents.MapHandling();
        return api;
    }
}
