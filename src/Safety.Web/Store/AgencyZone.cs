namespace Safety.Web.Store;

/// <summary>The time zone of the agency's walls, which the clock that rules shows to everybody.</summary>
internal static class AgencyZone
{
    /// <summary>
    /// The zone named under <c>Safety:TimeZone</c>, or null for the machine's. An unknown name fails at the start,
    /// because wrong times would mislead.
    /// </summary>
    public static TimeZoneInfo? Named(IConfiguration configuration) =>
        configuration["Safety:TimeZone"] is { Length: > 0 } name ? TimeZoneInfo.FindSystemTimeZoneById(name) : null;
}
