using Safety.Web.Door;
using Safety.Web.Store;
using Safety.Web.Watch.Canaries;
using Safety.Web.Watch.Channels;

namespace Safety.Web.Watch;

/// <summary>Everything that happens by itself, in one list.</summary>
public static class WatchRoom
{
    /// <summary>Its tables.</summary>
    public static void Streams(StoreRooms rooms)
    {
        rooms.Options.Storage.ExtendedSchemaObjects.Add(Heartbeat.Table());
        rooms.Options.Storage.ExtendedSchemaObjects.Add(CanaryBook.Table());
    }

    /// <summary>Adds what watches and delivers.</summary>
    public static IServiceCollection AddWatch(this IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton<DueDeadlines>();
        services.AddSingleton<WatchState>();
        services.AddSingleton(provider => NodeName.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<Heartbeat>();
        services.AddSingleton<Sweep>();
        services.AddSingleton<DueDeliveries>();
        services.AddSingleton<Deliverer>();
        services.AddSingleton<DeliveryAttempts>();
        services.AddSingleton<IDeliveryChannel, InAppChannel>();
        services.AddSingleton<IDeliveryChannel>(provider => new MailChannel(
            MailSettings.Read(provider.GetRequiredService<IConfiguration>()),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IDeliveryChannel>(provider => new WebhookChannel(
            WebhookSettings.Read(provider.GetRequiredService<IConfiguration>()),
            provider.GetRequiredService<TimeProvider>()));
        // Of two channels of a kind the later counts, as for the sender.
        services.AddSingleton(provider => new ChannelsSetUp(
        [
            .. provider.GetServices<IDeliveryChannel>().GroupBy(channel => channel.Channel)
                .Where(kind => kind.Last().IsSetUp).Select(kind => kind.Key),
        ]));
        services.AddSingleton<IInvitationMailer>(provider => new InvitationMail(
            MailSettings.Read(provider.GetRequiredService<IConfiguration>()),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Reconciler>();
        services.AddSingleton<LadderChecks>();
        services.AddSingleton(provider => PublicAddress.From(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton(provider => CanarySettings.Read(provider.GetRequiredService<IConfiguration>()));
        services.AddSingleton<CanaryBook>();
        services.AddSingleton<CanaryPeople>();
        services.AddSingleton<CanaryRounds>();
        services.AddSingleton<CanaryKeeper>();
        return settings.Watch ? services.AddLooks() : services;
    }

    /// <summary>Adds what looks by itself.</summary>
    private static IServiceCollection AddLooks(this IServiceCollection services)
    {
        services.AddHostedService(provider => provider.GetRequiredService<Sweep>());
        services.AddHostedService(provider => provider.GetRequiredService<Deliverer>());
        services.AddHostedService(provider => provider.GetRequiredService<Reconciler>());
        services.AddHostedService(provider => provider.GetRequiredService<LadderChecks>());
        services.AddHostedService(provider => provider.GetRequiredService<CanaryKeeper>());
        return services;
    }
}
