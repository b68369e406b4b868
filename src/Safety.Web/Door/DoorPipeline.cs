using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;
using Safety.Web.Door.Guards;

namespace Safety.Web.Door;

/// <summary>Puts the guards before everything that answers.</summary>
public static class DoorPipeline
{
    /// <summary>
    /// Uses the guards, in their order. Call it after the handler of exceptions and before any endpoint is mapped.
    /// </summary>
    /// <param name="app">The application.</param>
    public static WebApplication UseDoor(this WebApplication app)
    {
        var proxies = app.Services.GetRequiredService<IOptions<DoorSettings>>().Value.Proxies;
        if (proxies.Count > 0) app.UseForwardedHeaders(Forwarded(proxies));
        app.UseMiddleware<SecurityHeaders>();
        if (app.Services.GetService<Pulse>() is not null) app.UseMiddleware<Patience>();
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<CrossSiteGuard>();
        app.UseMiddleware<Pace>();
        app.UseAuthorization();
        app.UseAntiforgery();
        return app;
    }

    private static ForwardedHeadersOptions Forwarded(IEnumerable<string> proxies)
    {
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        // A template's variable that was left empty names no proxy.
        foreach (var proxy in proxies.Where(proxy => proxy.Length > 0))
            options.KnownProxies.Add(IPAddress.Parse(proxy));
        return options;
    }
}
