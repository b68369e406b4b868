using Safety.Core.Casework.Outcomes;
using Safety.Web.Casework.Outcomes.Endpoints;
using Safety.Web.Casework.Outcomes.Importing;
using Safety.Web.Importing;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Casework.Outcomes;

/// <summary>What this part of the room Casework tells the host: how clients respond to the work with them.</summary>
public static class OutcomesRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Response>();
        ResponseQueries.Add(rooms.Options);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddOutcomes(this IServiceCollection services) => services
        .AddSingleton(new Watched(nameof(Response), id => new CheckResponse(id)))
        .AddSingleton<IReaction, WhenAContactComesInJudgeTheResponse>()
        .AddSingleton<ResponsePages>()
        .AddSingleton<OutcomeImports>()
        .AddSingleton<OutcomeDesk>();

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapOutcomes(this IEndpointRouteBuilder api)
    {
        api.MapResponseReading();
        api.MapOutcomeActs();
        api.MapFileImports<OutcomeImports, OutcomeField>(OutcomeImports.OfScores, "Outcome", "Outcomes");
        return api;
    }
}
