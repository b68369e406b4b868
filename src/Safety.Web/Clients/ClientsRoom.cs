using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Clients.Endpoints;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Clients;

/// <summary>What the room Clients tells the host.</summary>
public static class ClientsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Client>();
        // The index is the last word on "one client per reference", whatever a command believed.
        rooms.Options.Schema.For<Client>().UniqueIndex(
            Marten.Schema.UniqueIndexType.Computed, "one_client_per_reference", client => client.Reference);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddClients(this IServiceCollection services) => services
        .AddSingleton<ClientReferences>()
        .AddSingleton(new Watched(nameof(Client), id => new CheckClient(new ClientId(id))))
        .AddSingleton<ClientReader>()
        .AddSingleton<ClientPages>()
        .AddSingleton<ClientSafetyPage>()
        .AddSingleton<ClientParts>()
        .AddSingleton<ClientDesk>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapClients(this IEndpointRouteBuilder api)
    {
        api.MapClientEndpoints();
        api.MapKnownRisks();
        api.MapKnownRiskRights();
        return api;
    }
}
