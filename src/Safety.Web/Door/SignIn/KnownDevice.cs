using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Safety.Web.Door.SignIn;

/// <summary>
/// A device on which this account signed in before carries a protected cookie, and is a source of its own for
/// <see cref="Throttle"/>: whatever others try from the same address does not make it wait. It proves nothing else.
/// </summary>
internal sealed class KnownDevice(IDataProtectionProvider protection, IOptions<DoorSettings> settings)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(180);

    private readonly ITimeLimitedDataProtector _protector =
        protection.CreateProtector("Safety.Door.KnownDevice").ToTimeLimitedDataProtector();

    private string CookieName => settings.Value.CookieName("safety-device");

    /// <summary>Where an attempt on an account comes from: a device that it knows, else the network address.</summary>
    public string SourceOf(HttpContext http, string account) => DevicesOf(http).TryGetValue(account, out var device)
        ? "device:" + device
        : AddressOf(http);

    /// <summary>The network address, with an IPv6 address cut to the network a household gets.</summary>
    public static string AddressOf(HttpContext http)
    {
        if (http.Connection.RemoteIpAddress is not { } address) return "address:none";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        var bytes = address.GetAddressBytes();
        return "address:" + (bytes.Length == 16 ? Convert.ToHexString(bytes[..8]) : address.ToString());
    }

    /// <summary>Whether the device carries any valid mark, and which: a share of its own in the rate limit.</summary>
    public string? MarkOf(HttpContext http) => DevicesOf(http).Values.FirstOrDefault();

    /// <summary>Remembers that the account signed in on this device; the last four accounts are kept.</summary>
    public void Remember(HttpContext http, string account)
    {
        var devices = DevicesOf(http);
        if (!devices.TryGetValue(account, out var mark)) mark = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        devices.Remove(account);
        var kept = devices.TakeLast(3).Append(new(account, mark)).Select(d => d.Key + " " + d.Value);
        var value = _protector.Protect(string.Join('\n', kept), Remembered);
        http.Response.Cookies.Append(CookieName, value, new CookieOptions
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = settings.Value.IsHttps, Path = "/",
            MaxAge = Remembered, IsEssential = true,
        });
    }

    private Dictionary<string, string> DevicesOf(HttpContext http)
    {
        if (http.Request.Cookies[CookieName] is not { Length: > 0 and < 4096 } cookie) return [];
        try
        {
            return _protector.Unprotect(cookie).Split('\n').Select(line => line.Split(' '))
                .ToDictionary(parts => parts[0], parts => parts[1]);
        }
        catch (CryptographicException)
        {
            // A forged, expired or foreign cookie is no device we know.
            return [];
        }
    }
}
