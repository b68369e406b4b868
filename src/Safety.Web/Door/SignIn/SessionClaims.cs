using System.Globalization;
using System.Security.Claims;

namespace Safety.Web.Door.SignIn;

/// <summary>What a session knows about itself, as claims in its cookie.</summary>
internal static class SessionClaims
{
    /// <summary>How the person proved who they are: <c>pwd</c>, <c>mfa</c>, <c>hwk</c> (RFC 8176).</summary>
    public const string Method = "amr";

    /// <summary>When the person signed in, in seconds since 1970 UTC.</summary>
    public const string Since = "auth_time";

    /// <summary>The method that says that two factors were proved.</summary>
    public const string TwoFactors = "mfa";

    /// <summary>
    /// The longest session, however busy. ASVS 5.0, 7.3.2; the figure is our judgement: one long shift.
    /// </summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    /// <summary>The longest pause within a session.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromMinutes(30);

    /// <summary>
    /// How often a session is held against the account: the longest that a closed account still works.
    /// </summary>
    public static TimeSpan CheckedEach { get; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether two factors were proved in this session.</summary>
    public static bool HasTwoFactors(this ClaimsPrincipal principal) => principal.HasClaim(Method, TwoFactors);

    /// <summary>Whether the session has lasted as long as one may.</summary>
    public static bool IsOver(this ClaimsPrincipal principal, DateTimeOffset now) =>
        !long.TryParse(principal.FindFirstValue(Since), NumberStyles.None, CultureInfo.InvariantCulture, out var since)
        || now - DateTimeOffset.FromUnixTimeSeconds(since) >= Longest;

    /// <summary>The claim for a session that begins now.</summary>
    public static Claim SinceNow(DateTimeOffset now) =>
        new(Since, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
}
