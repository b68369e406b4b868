namespace Safety.Web.Door;

/// <summary>Whether a second factor is asked of everybody.</summary>
public enum SecondFactorRule
{
    /// <summary>Whoever has none must set one up at the first sign-in (ASVS 5.0 level 2, 6.3.3).</summary>
    Required,

    /// <summary>Whoever has none is asked to set one up and may go on: demonstrations.</summary>
    Offered,
}

/// <summary>The configuration section <c>Door</c>.</summary>
public sealed class DoorSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "Door";

    /// <summary>The address that people type. With https, cookies are bound to the host and HSTS is on.</summary>
    public Uri PublicAddress { get; set; } = new("http://localhost:5080");

    /// <summary>Whether a second factor is asked of everybody.</summary>
    public SecondFactorRule SecondFactor { get; set; } = SecondFactorRule.Required;

    /// <summary>
    /// Sign-in attempts per minute from one address or known device. Our judgement: an office behind one address.
    /// </summary>
    public int SignInsPerMinute { get; set; } = 30;

    /// <summary>
    /// Single records that one person reads by the API per minute; more looks like copying the archive. Our judgement.
    /// </summary>
    public int DetailReadsPerMinute { get; set; } = 120;

    /// <summary>Searches by one person per minute; more looks like guessing. Our judgement.</summary>
    public int SearchesPerMinute { get; set; } = 30;

    /// <summary>
    /// Reports by one person per hour from which on it is written into the log. None is ever refused for being many.
    /// </summary>
    public int ReportsPerHourFlagged { get; set; } = 60;

    /// <summary>The addresses of the proxies whose forwarded headers are believed; none unless named.</summary>
    public IList<string> Proxies { get; } = [];

    /// <summary>Whether people reach the service over https.</summary>
    public bool IsHttps => PublicAddress.Scheme == Uri.UriSchemeHttps;

    /// <summary>A cookie's name: bound to the host by its prefix where https allows it.</summary>
    /// <param name="name">The plain name.</param>
    public string CookieName(string name) => IsHttps ? "__Host-" + name : name;
}
