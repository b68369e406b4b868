using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>What the room Clients tells the host.</summary>
public static class ClientsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Client>();
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddClients(this IServiceCollection services) => services;

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapClients(this IEndpointRouteBuilder api) => api;
}
