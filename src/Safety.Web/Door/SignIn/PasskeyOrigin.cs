using Microsoft.AspNetCore.Identity;

namespace Safety.Web.Door.SignIn;

/// <summary>
/// Which pages may use a passkey of ours. The framework would compare with the header <c>Origin</c>, which a form sends
/// as <c>null</c> because our pages tell no referrer; so the page's own word, which the authenticator signed, is held
/// against the address that people type and the one that was asked.
/// </summary>
internal static class PasskeyOrigin
{
    public static bool IsOurs(PasskeyOriginValidationContext asked, DoorSettings settings) =>
        !asked.CrossOrigin && IsOurs(asked.Origin, asked.HttpContext.Request.Host.Value, settings.PublicAddress);

    internal static bool IsOurs(string? origin, string? host, Uri publicAddress)
    {
        if (!Uri.TryCreate(origin, UriKind.Absolute, out var page)) return false;
        if (page.Scheme != Uri.UriSchemeHttps && !page.IsLoopback) return false;
        if (page.Host != publicAddress.Host) return false;
        return page.Authority == publicAddress.Authority || page.Authority == host;
    }
}
