using JasperFx.Events.Projections;
using Safety.Core.Alerts;
using Safety.Core.Language;
using Safety.Web.Store;
using Safety.Web.Watch;

namespace Safety.Web.Alerts;

/// <summary>What the room Alerts tells the host.</summary>
public static class AlertsRoom
{
    /// <summary>Its streams and views.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.WatchedStream<Alert>();
        // The index is the last word on "one open alert per kind, subject and team", whatever a command believed.
        rooms.Options.Schema.For<Alert>()
            .Duplicate(alert => alert.Open)
            .Duplicate(alert => alert.Key, configure: index =>
            {
                index.IsUnique = true;
                index.Predicate = "open";
                index.Name = "one_open_alert_per_key";
            });
        rooms.Options.Storage.ExtendedSchemaObjects.Add(DeliveryList.Table());
        rooms.Options.Projections.Add(
            new DeliveryList(), ProjectionLifecycle.Inline, DeliveryList.ViewName,
            options => options.DeleteDataInTableOnTeardown(DeliveryList.TableName));
    }

    /// <summary>Its services.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services) => services
        .AddSingleton<IReaction, WhenAFactSpeaksRaiseAlert>()
        .AddSingleton(new Watched(nameof(Alert), id => new CheckAlert(new AlertId(id))));

    /// <summary>Its endpoints, below the root of the API.</summary>
    public static IEndpointRouteBuilder MapAlerts(this IEndpointRouteBuilder api) => api;
}
