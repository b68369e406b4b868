using Safety.Core.Limits;
using Safety.Web.Limits.Endpoints;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Limits;

/// <summary>What the room Limits tells the host.</summary>
public static class LimitsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Limit>();
        LimitQueries.Add(rooms.Options);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services) => services
        .AddSingleton(new Watched(nameof(Limit), id => new CheckLimit(new LimitId(id))))
        .AddSingleton<LimitPages>()
        .AddSingleton<LimitDesk>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapLimits(this IEndpointRouteBuilder api)
    {
        api.MapLimitReading();
        api.MapLimitLetter();
        api.MapLimitActs();
        return api;
    }
}
