namespace Safety.Web.Store;

/// <summary>The time zone of the agency's walls.</summary>
/// <param name="Zone">The zone.</param>
public sealed record AgencyZone(TimeZoneInfo Zone)
{
    /// <summary>
    /// Named under <c>Safety:TimeZone</c>; without it, the machine's. An unknown name fails at the start, because wrong
    /// times would mislead.
    /// </summary>
    public static AgencyZone From(IConfiguration configuration, TimeProvider clock) => new(
        configuration["Safety:TimeZone"] is { Length: > 0 } name
            ? TimeZoneInfo.FindSystemTimeZoneById(name)
            : clock.LocalTimeZone);
}
