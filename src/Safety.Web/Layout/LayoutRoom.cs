using Microsoft.AspNetCore.Authorization;
using MudBlazor.Services;

namespace Safety.Web.Layout;

/// <summary>What the frame of the pages tells the host.</summary>
public static class LayoutRoom
{
    /// <summary>Adds what pages need.</summary>
    public static IServiceCollection AddLayout(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddMudServices();
        services.AddSingleton<AgencyTime>();
        services.AddSingleton(new OtherPages([]));
        return services;
    }

    /// <summary>Catches what goes wrong at pages; stands before everything that may fail.</summary>
    public static void UsePages(this WebApplication app) => app.UseMiddleware<Faults>();

    /// <summary>Maps all pages, and the files that they bring. Stands after sign-in.</summary>
    public static void MapPages(this WebApplication app)
    {
        // Files are served as they were built; else an endpoint that states no policy would look for changed ones.
        app.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        app.MapStaticAssets().AllowAnonymous();
        app.MapGet(Calendar.Address, Calendar.Show).AllowAnonymous().ExcludeFromDescription();
        app.MapRazorComponents<App>()
            .AddInteractiveServerRenderMode()
            .AddAdditionalAssemblies([.. app.Services.GetRequiredService<OtherPages>().Assemblies])
            .Finally(CloseWhatStatesNoPolicy);
    }

    // The circuit's own endpoints state none, and a page may forget to.
    private static void CloseWhatStatesNoPolicy(EndpointBuilder endpoint)
    {
        if (!endpoint.Metadata.Any(one => one is IAuthorizeData or IAllowAnonymous))
            endpoint.Metadata.Add(new AuthorizeAttribute());
    }
}
