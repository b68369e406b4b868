using Safety.Web.Alerts;
using Safety.Web.Audit;
using Safety.Web.Casework;
using Safety.Web.Casework.Outcomes;
using Safety.Web.Clients;
using Safety.Web.Contacts;
using Safety.Web.Door;
using Safety.Web.Importing;
using Safety.Web.Incidents;
using Safety.Web.Layout;
using Safety.Web.Limits;
using Safety.Web.Policy;
using Safety.Web.Staff;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;
using Safety.Web.Visits;
using Safety.Web.Watch;

namespace Safety.Web;

/// <summary>What one node of the service is started with.</summary>
/// <param name="ConnectionString">A session-mode connection to the PostgreSQL primary.</param>
/// <param name="DataFolder">Where the master key and other files of this installation are.</param>
public sealed record HostSettings(string ConnectionString, string DataFolder)
{
    /// <summary>Whether the service may change its own schema: the embedded default and tests. Else it refuses to
    /// start.</summary>
    public bool Migrate { get; init; } = true;

    /// <summary>The clock of the machine; the demo and tests give another.</summary>
    public TimeProvider MachineClock { get; init; } = TimeProvider.System;

    /// <summary>Whether this node follows the database's clock. Off only where a test or the demo moves the
    /// clock.</summary>
    public bool FollowDatabaseClock { get; init; } = true;

    /// <summary>Whether this node watches and delivers. Off only where somebody else does, such as while the demo is
    /// told.</summary>
    public bool Watch { get; init; } = true;

    /// <summary>Whether what it asks of the database is bounded in time. Off only where a view is rebuilt.</summary>
    public bool Bounded { get; init; } = true;

    /// <summary>After how many seconds a statement is given up; a rebuild, for which nobody waits, has hours.</summary>
    public int StatementSeconds { get; init; } = Outage.StatementSeconds;

    /// <summary>Where it listens, or null for the configured addresses.</summary>
    public string? Url { get; init; }
}

/// <summary>Puts one node of the service together; the program, the tests and the demo all start this one.</summary>
public static class SafetyHost
{
    /// <summary>Builds the node; the caller starts and stops it.</summary>
    public static WebApplication Build(string[] args, HostSettings settings, Action<WebApplicationBuilder>? also = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(SafetyHost).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.AddSafetyLogging();
        if (settings.Url is { } url)
            builder.WebHost.UseUrls(url);
        // The files that pages bring lie in packages until the service is published.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton(services => new EffectiveClock(
            settings.MachineClock, AgencyZone.Named(services.GetRequiredService<IConfiguration>())));
        builder.Services.AddSingleton<TimeProvider>(services => services.GetRequiredService<EffectiveClock>());
        builder.AddSafetyStore(settings.ConnectionString, settings.Migrate, Rooms);
        builder.Services.AddSealing(SealingOptions.From(
            builder.Configuration, settings.ConnectionString, settings.DataFolder, applySchema: settings.Migrate));
        builder.AddDoor(settings.Migrate);
        if (!settings.Migrate)
            builder.Services.AddHostedService<SchemaCheck>();
        builder.Services.AddSingleton<Pulse>().AddHostedService(services => services.GetRequiredService<Pulse>());
        builder.Services.AddApi().AddApiDocument().AddAccess();
        builder.Services.AddWatch(settings);
        builder.Services.AddLayout();
        AddRooms(builder.Services, settings);
        also?.Invoke(builder);
        var app = builder.Build();
        app.UseRequestLogging();
        app.UseProblems();
        app.UsePages();
        app.UseDoor();
        app.MapHealth();
        app.MapDoor();
        app.MapApiDocument();
        MapRooms(app.MapGroup(Api.Root));
        app.MapPages();
        return app;
    }

    private static void AddRooms(IServiceCollection services, HostSettings settings) =>
        services.AddStaff().AddClients().AddCasework().AddOutcomes().AddPolicy().AddLimits().AddVisits(settings)
            .AddContacts().AddIncidents().AddAlerts().AddAudit().AddImporting();

    private static void MapRooms(IEndpointRouteBuilder api) =>
        api.MapStaff().MapClients().MapCasework().MapOutcomes().MapPolicy().MapLimits().MapVisits().MapContacts()
            .MapIncidents().MapAlerts().MapAudit();

    private static void Rooms(StoreRooms rooms) =>
        rooms.Add(StaffRoom.Streams).Add(ClientsRoom.Streams).Add(CaseworkRoom.Streams).Add(OutcomesRoom.Streams)
            .Add(PolicyRoom.Streams)
            .Add(LimitsRoom.Streams).Add(VisitsRoom.Streams).Add(ContactsRoom.Streams).Add(IncidentsRoom.Streams)
            .Add(AlertsRoom.Streams).Add(AuditRoom.Streams).Add(WatchRoom.Streams);
}
