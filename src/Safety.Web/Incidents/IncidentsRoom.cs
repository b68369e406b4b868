using Safety.Web.Store;

namespace Safety.Web.Incidents;

/// <summary>What the room Incidents tells the host.</summary>
public static class IncidentsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        ArgumentNullException.ThrowIfNull(rooms);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddIncidents(this IServiceCollection services) => services;

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapIncidents(this IEndpointRouteBuilder api) => api;
}
