using JasperFx.Events.Projections;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Alerts.Endpoints;
using Safety.Web.Alerts.Enforcing;
using Safety.Web.Alerts.Telling;
using Safety.Web.Door;
using Safety.Web.Incidents;
using Safety.Web.Store;
using Safety.Web.Visits;
using Safety.Web.Watch;

namespace Safety.Web.Alerts;

/// <summary>What the room Alerts tells the host.</summary>
public static class AlertsRoom
{
    private const string OpenOfTeam = $"from {SafetyStore.Schema}.mt_doc_alert a"
        + " where a.open and CAST(a.data -> 'subject' ->> 'team' as uuid) = asked.team";

    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Alert>();
        // The index is the last word on "one open alert per kind, subject and team", whatever a command believed.
        rooms.Options.Schema.For<Alert>()
            .Duplicate(alert => alert.Open)
            .Duplicate(alert => alert.Level)
            .Duplicate(alert => alert.RaisedAt)
            .Duplicate(alert => alert.Key, configure: index =>
            {
                index.IsUnique = true;
                index.Predicate = "open";
                index.Name = "one_open_alert_per_key";
            })
            .Index(
                alert => alert.Client!,
                index => (index.Name, index.Predicate) = ("open_alerts_of_client", "open"))
            .Index(alert => alert.Key, index => index.Name = "alerts_by_key")
            .Index(
                alert => alert.Subject.Team!, index => (index.Name, index.Predicate) = ("open_alerts_of_team", "open"));
        rooms.Options.Storage.ExtendedSchemaObjects.Add(DeliveryList.Table());
        rooms.Options.Projections.Add(
            new DeliveryList(), ProjectionLifecycle.Inline, DeliveryList.ViewName,
            options => options.DeleteDataInTableOnTeardown(DeliveryList.TableName));
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services
        .AddSingleton<IReaction, WhenAFactSpeaksRaiseAlert>()
        .AddSingleton<IReaction, WhenAMatterIsAnsweredEndItsAlert>()
        .AddSingleton<IReaction, WhenSomebodyCallsForHelpHoldOthersBack>()
        .AddSingleton<IReaction, WhenAlertOfVisitIsResolvedCloseAlarm>()
        .AddSingleton<IVisitAlarms, VisitAlarms>()
        .AddSingleton<IReaction, WhenADrillEndsSayHowItWent>()
        .AddSingleton<IAlertsOfReport, AlertsOfReport>()
        .AddSingleton(ContextCount.Rows("team_alerts_open", OpenOfTeam, "asked.team"))
        .AddSingleton(ContextCount.Rows(
            "team_alerts_unanswered",
            $"{OpenOfTeam} and a.data ->> 'status' in ('raised', 'ack_expired', 'exhausted')", "asked.team"))
        .AddSingleton<AlertReadings>()
        .AddSingleton<AlertQueue>()
        .AddSingleton<AlertDesk>()
        .AddSingleton<EnforcementList>()
        .AddSingleton<TellingDesk>()
        .AddSingleton<KnownEvidence>()
        .AddSingleton<MissingAlerts>()
        .AddSingleton<OpenAlertAudit>()
        .AddSingleton<ChangeFeed<Alert>>()
        .AddSingleton<AlertStream>()
        .AddHostedService(provider => provider.GetRequiredService<ChangeFeed<Alert>>())
        .AddSingleton(new Watched(nameof(Alert), id => new CheckAlert(new AlertId(id))));

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapAlerts(this IEndpointRouteBuilder api)
    {
        var alerts = api.MapGroup("/alerts").WithTags("Alerts").ForStaff();
        alerts.MapReading();
        alerts.MapAnswering();
        api.MapTelling();
        api.MapGroup("/incidents").WithTags("Incidents").ForStaff().MapRaisingFurther();
        return api;
    }
}
