using Safety.Core.Policy;
using Safety.Web.Policy.Endpoints;
using Safety.Web.Store;

namespace Safety.Web.Policy;

/// <summary>What the room Policy tells the host.</summary>
public static class PolicyRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.Stream<AgencyPolicy>();
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddPolicy(this IServiceCollection services) =>
        services.AddSingleton<AgencyPolicies>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapPolicy(this IEndpointRouteBuilder api)
    {
        api.MapPolicyEndpoints();
        return api;
    }
}
