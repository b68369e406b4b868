using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Exceptions;
using Microsoft.AspNetCore.Authorization;
using Npgsql;
using Polly;
using Safety.Core.Language;
using Safety.Web.Store.Postgres;
using Weasel.Core;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace Safety.Web.Store;

/// <summary>How this installation keeps its events: Marten and Wolverine, set up in one place.</summary>
public static class SafetyStore
{
    /// <summary>The schema of events, states and views.</summary>
    public const string Schema = "safety";

    /// <summary>The schema of messages in flight.</summary>
    public const string MessageSchema = "wolverine";

    /// <summary>A command that lost a race is asked again after these pauses, then refused as busy.</summary>
    private static readonly TimeSpan[] Cooldowns =
        [.. new[] { 10, 20, 50, 100, 200, 400, 400, 400 }.Select(ms => TimeSpan.FromMilliseconds(ms))];

    /// <summary>Adds the store.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="connectionString">A session-mode connection to the primary.</param>
    /// <param name="migrate">True where the service may change its own schema: the embedded default and tests.</param>
    /// <param name="rooms">What the rooms tell the store.</param>
    public static WebApplicationBuilder AddSafetyStore(
        this WebApplicationBuilder builder, string connectionString, bool migrate, Action<StoreRooms> rooms)
    {
        builder.Services.AddSingleton<Committed>();
        builder.Services.AddSingleton<Standing>();
        builder.Services.AddSingleton<LedgerParts>();
        builder.Services.AddSingleton<Dispatcher>();
        builder.Services.AddScoped<Ledger>();
        builder.Services.AddSingleton(services => NpgsqlDataSource.Create(
            services.GetRequiredService<HostSettings>().Bounded
                ? ConnectionDefaults.Serving(connectionString, migrate)
                : connectionString));
        var marten = builder.Services.AddMarten(services =>
            {
                var options = new StoreOptions();
                options.Connection(services.GetRequiredService<NpgsqlDataSource>());
                Configure(options, services, rooms);
                options.AutoCreateSchemaObjects = migrate ? AutoCreate.CreateOrUpdate : AutoCreate.None;
                return options;
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine(wolverine =>
            {
                wolverine.MessageStorageSchemaName = MessageSchema;
                wolverine.AutoCreate = migrate ? AutoCreate.CreateOrUpdate : AutoCreate.None;
                wolverine.UseWolverineManagedEventSubscriptionDistribution = true;
            });
        if (migrate)
            marten.ApplyAllDatabaseChangesOnStartup();
        builder.Services.AddHostedService(services =>
            new TagVersions(services.GetRequiredService<NpgsqlDataSource>(), migrate));
        builder.UseWolverine(ConfigureMessages);
        return builder;
    }

    private static void Configure(StoreOptions options, IServiceProvider services, Action<StoreRooms> rooms)
    {
        options.DatabaseSchemaName = Schema;
        options.UseSystemTextJsonForSerialization(
            EnumStorage.AsString, Casing.SnakeCase,
            json => HouseJson.Configure(json));
        options.Linq.MemberSources.Add(new EnumCodes());
        options.DisableNpgsqlLogging = true;
        options.CommandTimeout =
            services.GetService<HostSettings>()?.StatementSeconds ?? Outage.StatementSeconds;
        options.ConfigurePolly(ReadAgain);
        options.Listeners.Add(services.GetRequiredService<Committed>());
        var events = options.Events;
        events.TimeProvider = services.GetRequiredService<TimeProvider>();
        events.AppendMode = EventAppendMode.QuickWithServerTimestamps;
        events.UseMandatoryStreamTypeDeclaration = true;
        events.EnableUniqueIndexOnEventId = true;
        events.EnableEventTypeIndex = true;
        events.EnableBigIntEvents = true;
        events.MetadataConfig.EnableAll();
        events.MetadataConfig.UserNameEnabled = true;
        EventCatalog.Register(events);
        events.RegisterTagType<ClientId>("client");
        events.RegisterTagType<StaffId>("staff");
        foreach (var id in new[] { typeof(StaffId), typeof(TeamId), typeof(ClientId) })
            options.RegisterValueType(id);
        NeverSkipSilently(options);
        var told = new StoreRooms(options);
        rooms(told);
        options.Storage.ExtendedSchemaObjects.Add(Deadlines.Table());
        options.Projections.Add(
            new Deadlines(told.Deadlines), ProjectionLifecycle.Inline, Deadlines.ViewName,
            asyncOptions => asyncOptions.DeleteDataInTableOnTeardown(Deadlines.TableName));
    }

    // As Marten does by itself, but for what took too long: four times too long is no answer.
    private static void ReadAgain(ResiliencePipelineBuilder builder) => builder.AddRetry(new()
    {
        ShouldHandle = args => new(
            args.Outcome.Exception is NpgsqlException or MartenCommandException or EventLoaderException
            && !Outage.IsTimeout(args.Outcome.Exception)),
        MaxRetryAttempts = 3,
        Delay = TimeSpan.FromMilliseconds(50),
        BackoffType = DelayBackoffType.Exponential,
    });

    private static void NeverSkipSilently(StoreOptions options)
    {
        foreach (var errors in new[] { options.Projections.Errors, options.Projections.RebuildErrors })
        {
            errors.SkipApplyErrors = false;
            errors.SkipSerializationErrors = false;
            errors.SkipUnknownEvents = false;
        }
    }

    private static void ConfigureMessages(WolverineOptions options)
    {
        options.ServiceName = "safety";
        options.ApplicationAssembly = typeof(SafetyStore).Assembly;
        // What ops/generate wrote is used as it is; only a test's own handler is compiled while it runs.
        options.CodeGeneration.TypeLoadMode = TypeLoadMode.Auto;
        // ASP.NET Core's authorization handlers look like message handlers by their names.
        options.Discovery.CustomizeHandlerDiscovery(handlers => handlers.Excludes.WithCondition(
            "authorization", type => type.IsAssignableTo(typeof(IAuthorizationHandler))));
        options.Policies.AutoApplyTransactions();
        options.Policies.UseDurableLocalQueues();
        options.Policies.OnException<ConcurrencyException>().RetryWithCooldown(Cooldowns).WithFullJitter();
        // Two commands that both found no stream under an id: the second finds the first one's when asked again.
        options.Policies.OnException<Marten.Exceptions.ExistingStreamIdCollisionException>()
            .RetryWithCooldown(Cooldowns).WithFullJitter();
        // Two commands that waited for each other: the server ended one, and asked again it finds the way free.
        options.Policies.OnException(LostToAnother).RetryWithCooldown(Cooldowns).WithFullJitter();
        options.Durability.StaleNodeTimeout = TimeSpan.FromSeconds(8);
        options.Durability.HealthCheckPollingTime = TimeSpan.FromSeconds(2);
        options.Durability.ScheduledJobPollingTime = TimeSpan.FromSeconds(1);
        options.Durability.CheckAssignmentPeriod = TimeSpan.FromSeconds(3);
    }

    /// <summary>The server ended this transaction for the sake of another; nothing of it is left.</summary>
    internal static bool LostToAnother(Exception error) => error switch
    {
        PostgresException refused =>
            refused.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure,
        AggregateException several => several.InnerExceptions.Any(LostToAnother),
        _ => error.InnerException is { } inner && LostToAnother(inner),
    };
}
