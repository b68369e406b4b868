namespace Safety.Web.Watch;

/// <summary>Everything that happens by itself, in one list.</summary>
public static class WatchRoom
{
    /// <summary>Adds what watches and delivers.</summary>
    public static IServiceCollection AddWatch(this IServiceCollection services, HostSettings settings)
    {
        services.AddSingleton<DueDeadlines>();
        services.AddSingleton<WatchState>();
        services.AddSingleton<Sweep>();
        if (settings.Watch)
            services.AddHostedService(provider => provider.GetRequiredService<Sweep>());
        return services;
    }
}
