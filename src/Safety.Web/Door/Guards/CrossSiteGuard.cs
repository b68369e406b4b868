using Microsoft.AspNetCore.Identity;
using Safety.Web.Door.Tokens;

namespace Safety.Web.Door.Guards;

/// <summary>
/// A session's cookie comes along with requests that another site makes. Forms carry a token against that; what speaks
/// JSON is held to two other signs that another site cannot give: where the browser says the request comes from, and a
/// content type that a form cannot send. The same place refuses a reading token that wants to change something.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    private static readonly string[] Guarded = ["/api", "/door"];

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.Method is "GET" or "HEAD" or "OPTIONS") return next(context);
        if (!Array.Exists(Guarded, path => request.Path.StartsWithSegments(path))) return next(context);
        if (context.User.Identities.Any(i => i.AuthenticationType == TokenHandler.SchemeName))
        {
            return context.User.HasClaim(claim => claim.Type == TokenHandler.WriteClaim)
                ? next(context)
                : Problems.Of(403, "token_only_reads", "This token may only read.").ExecuteAsync(context);
        }

        // Whoever shows no session has nothing that another site could use.
        var session = context.User.Identities.Any(i => i.AuthenticationType == IdentityConstants.ApplicationScheme);
        if (!session && request.Path.StartsWithSegments("/api")) return next(context);
        if (!IsOwnSite(request))
            return Problems.Of(403, "cross_site", "No page of this service asked for this.").ExecuteAsync(context);
        return HasBody(request) && !request.HasJsonContentType() && !IsTable(request)
            ? Problems.Of(415, "json_only", "This takes application/json.").ExecuteAsync(context)
            : next(context);
    }

    private static bool IsOwnSite(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        // A browser too old for that header still says its origin.
        return Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin)
            && string.Equals(origin.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase);
    }

    // A form of another site can send no table either.
    private static bool IsTable(HttpRequest request) =>
        request.ContentType?.StartsWith("text/csv", StringComparison.OrdinalIgnoreCase) == true;

    private static bool HasBody(HttpRequest request) =>
        request.ContentLength > 0 || request.Headers.TransferEncoding.Count > 0;
}
