using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Safety.Web.Door.Guards;

/// <summary>
/// How fast one person may read by the API: nobody needs a hundred people's records in a minute, and whoever stole a
/// token does. Reports, answers to alerts and whatever else keeps somebody safe are never held up; very many reports
/// are only noted. Each node counts for itself.
/// </summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="settings">The limits.</param>
/// <param name="log">Told of whoever exceeds one, by id.</param>
internal sealed class Pace(RequestDelegate next, IOptions<DoorSettings> settings, ILogger<Pace> log)
{
    private static readonly string[] Searching = ["reference", "search"];

    private readonly PartitionedRateLimiter<string> _details =
        Limiter(settings.Value.DetailReadsPerMinute, TimeSpan.FromMinutes(1));

    private readonly PartitionedRateLimiter<string> _searches =
        Limiter(settings.Value.SearchesPerMinute, TimeSpan.FromMinutes(1));

    private readonly PartitionedRateLimiter<string> _reports =
        Limiter(settings.Value.ReportsPerHourFlagged, TimeSpan.FromHours(1));

    public async Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var person = context.User.FindFirstValue(ClaimTypes.NameIdentifier);
        if (person is null || !request.Path.StartsWithSegments(Api.Root, out var rest))
        {
            await next(context);
            return;
        }

        if (HttpMethods.IsPut(request.Method) && rest.StartsWithSegments("/incidents")) Note(person);
        if (LimitOf(request, rest) is { } limit && !limit.AttemptAcquire(person).IsAcquired)
        {
            log.LogWarning("{Staff} reads faster than one person does", person);
            context.Response.Headers.RetryAfter = 60.ToString(CultureInfo.InvariantCulture);
            await Problems.Of(429, "too_many", "That is more than one person reads in a minute. Wait one.")
                .ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private PartitionedRateLimiter<string>? LimitOf(HttpRequest request, PathString rest)
    {
        if (!HttpMethods.IsGet(request.Method)) return null;
        if (Searching.Any(request.Query.ContainsKey)) return _searches;
        // Below a noun stands one thing of its kind; alerts are read in a hurry and by whoever is called.
        var isOne = rest.Value!.Trim('/').Contains('/', StringComparison.Ordinal)
            || rest.StartsWithSegments("/history");
        return isOne && !rest.StartsWithSegments("/alerts") ? _details : null;
    }

    private void Note(string person)
    {
        if (!_reports.AttemptAcquire(person).IsAcquired)
            log.LogWarning("{Staff} files more reports in an hour than people do; none is refused", person);
    }

    private static PartitionedRateLimiter<string> Limiter(int most, TimeSpan window) =>
        PartitionedRateLimiter.Create<string, string>(person => RateLimitPartition.GetFixedWindowLimiter(
            person, _ => new FixedWindowRateLimiterOptions { PermitLimit = most, Window = window }));
}
