using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Safety.Web.Store;

namespace Safety.Web.Layout;

/// <summary>
/// Turns what goes wrong at a page, and every bare status, into a page; the API has its own form of "no". The page is
/// rendered in place, without asking the routes again, so that a failed POST stays a POST and nothing can go in
/// circles.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="log">
/// Told of what was thrown: kind and place, never its message, which may hold what a person wrote.
/// </param>
public sealed class Faults(RequestDelegate next, ILogger<Faults> log)
{
    private static readonly string[] ForMachines = ["/api", "/health", "/_blazor", "/_framework", "/_content"];

    /// <summary>Lets the request through, and looks at what came of it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (ForMachines.Any(root => context.Request.Path.StartsWithSegments(root)))
        {
            await next(context);
            return;
        }

        var thrown = await ThrownAsync(context);
        var status = thrown ?? context.Response.StatusCode;
        if (thrown is not null || (status >= 400 && IsBare(context.Response)))
            await ShowAsync(context, status);
    }

    private async Task<int?> ThrownAsync(HttpContext context)
    {
        try
        {
            await next(context);
            return null;
        }
#pragma warning disable CA1031 // Whatever was thrown, the person sees a page and the log a kind and a place.
        catch (Exception error) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
#pragma warning restore CA1031
        {
            if (error is BadHttpRequestException bad) return bad.StatusCode;
            log.LogError("A page failed: {Failure}\n{Where}", error.GetType().Name, error.StackTrace);
            return Outage.Is(error)
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError;
        }
    }

    private static bool IsBare(HttpResponse response) =>
        !response.HasStarted && response.ContentLength is null && string.IsNullOrEmpty(response.ContentType);

    private static async Task ShowAsync(HttpContext context, int status)
    {
        // What failed may have left its services in any state.
        await using var scope = context.RequestServices.CreateAsyncScope();
        var before = context.RequestServices;
        context.RequestServices = scope.ServiceProvider;
        context.SetEndpoint(null);
        // The headers of security stay; what the failed page said about itself goes.
        context.Response.ContentLength = null;
        context.Response.Headers.Remove("blazor-enhanced-nav");
        var page = new RazorComponentResult<FaultPage>(new Dictionary<string, object?>
        {
            [nameof(FaultPage.Status)] = status,
            [nameof(FaultPage.Reference)] = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier,
        })
        { StatusCode = status };
        await page.ExecuteAsync(context);
        context.RequestServices = before;
    }
}
