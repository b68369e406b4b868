using Safety.Core.Language;
using Safety.Core.Visits;
using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Visits.Away;
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
        foreach (var table in new[]
        {
            VisitTables.SpokenCode(), VisitTables.Link(), VisitTables.Phone(), VisitTables.TextMessage(),
        })
            rooms.Options.Storage.ExtendedSchemaObjects.Add(table);
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddVisits(this IServiceCollection services, HostSettings settings)
    {
        services.AddVisitsAway();
        if (settings.Watch)
            services.AddHostedService(provider => provider.GetRequiredService<VisitReminders>());
        foreach (var count in VisitCounts.All)
            services.AddSingleton(count);
        return services.AddActs();
    }

    private static IServiceCollection AddVisitsAway(this IServiceCollection services) => services
        .AddSingleton<VisitLinks>()
        .AddSingleton<ReminderPost>()
        .AddSingleton<VisitReminders>()
        .AddSingleton<SpokenFor>()
        .AddSingleton<Phones>()
        .AddSingleton(provider => TextSettings.Read(provider.GetRequiredService<IConfiguration>()))
        .AddSingleton<TextMessages>()
        .AddSingleton<LinkDesk>();

    private static IServiceCollection AddActs(this IServiceCollection services) => services
        .AddSingleton(new Watched(nameof(Visit), id => new CheckVisit(new VisitId(id))))
        .AddSingleton<IReaction, WhenSoloVisitIsRefusedProtect>()
        .AddSingleton<IReaction, WhenAVisitIsPlannedHoldItAgainstLimits>()
        .AddSingleton<SpokenCodes>()
        .AddSingleton<VisitReader>()
        .AddSingleton<VisitPages>()
        .AddSingleton<VisitBoard>()
        .AddSingleton<VisitFigures>()
        .AddSingleton<ChangeFeed<Visit>>()
        .AddHostedService(provider => provider.GetRequiredService<ChangeFeed<Visit>>())
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
        api.MapGroup("/me/phone").WithTags("Visits").ForStaff().MapPhone();
        api.MapTextMessages();
        api.MapGroup("/visit-reports").WithTags("Visits").ForStaff().MapFigures();
        api.MapGroup("/me/visit-codes").WithTags("Visits").ForStaff().MapCodes();
        return api;
    }
}
