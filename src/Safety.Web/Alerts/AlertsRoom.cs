using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>What the room Alerts tells the host.</summary>
public static class AlertsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        ArgumentNullException.ThrowIfNull(rooms);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services;

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapAlerts(this IEndpointRouteBuilder api) => api;
}
