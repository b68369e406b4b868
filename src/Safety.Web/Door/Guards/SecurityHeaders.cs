using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Safety.Web.Door.Guards;

/// <summary>
/// The nonce that a page gives to its inline scripts (Blazor's import map); another one for each response.
/// </summary>
public sealed class CspNonce
{
    /// <summary>128 random bits in base64.</summary>
    public string Value { get; } = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
}

/// <summary>Says on every response what a browser may do with it.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, CspNonce nonce)
    {
        context.Response.OnStarting(() =>
        {
            Write(context, nonce.Value);
            return Task.CompletedTask;
        });
        return next(context);
    }

    private static void Write(HttpContext context, string nonce)
    {
        var headers = context.Response.Headers;
        // Inline styles must be allowed for the component library; inline scripts need not be. The base element of
        // Blazor needs base-uri 'self' (a deviation from ASVS 3.4.3, recorded in the decisions).
        headers.ContentSecurityPolicy =
            $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'self'; "
            + "frame-ancestors 'none'; form-action 'self'";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] =
            "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), publickey-credentials-get=(self)";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        if (!MayBeKept(context)) headers.CacheControl = "no-store";
    }

    /// <summary>
    /// Only files that are the same for everybody may be kept by a browser; everything else may be about people.
    /// </summary>
    private static bool MayBeKept(HttpContext context)
    {
        var type = context.Response.ContentType ?? "";
        var isAboutPeople = type.StartsWith("text/html", StringComparison.Ordinal)
            || type.Contains("json", StringComparison.Ordinal)
            || type.StartsWith("text/event-stream", StringComparison.Ordinal);
        return !isAboutPeople && context.Response.Headers.ContainsKey(HeaderNames.CacheControl);
    }
}
