using Safety.Core.Casework;
using Safety.Web.Casework.Endpoints;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Casework;

/// <summary>What the room Casework tells the host.</summary>
public static class CaseworkRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Allocation>().WatchedStream<Caseload>();
        CaseQueries.Add(rooms.Options);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddCasework(this IServiceCollection services) => services
        .AddSingleton(new Watched(nameof(Allocation), id => new CheckAllocation(new AllocationId(id))))
        .AddSingleton(new Watched(nameof(Caseload), id => new CheckCaseload(id)))
        .AddSingleton<IReaction, WhenACaseIsSwappedAskTheOther>()
        .AddSingleton<IReaction, WhenACaseIsImposedOnTheProtectedSaySo>()
        .AddSingleton<IReaction, WhenACaseIsTakenFromTheProtectedSaySo>()
        .AddSingleton<IReaction, WhenACaseChangesLookAtTheCaseload>()
        .AddSingleton<CasePages>()
        .AddSingleton<CaseloadPages>()
        .AddSingleton<CaseDesk>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapCasework(this IEndpointRouteBuilder api)
    {
        api.MapCaseReading();
        api.MapCaseActs();
        return api;
    }
}
