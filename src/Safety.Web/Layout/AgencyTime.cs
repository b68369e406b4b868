namespace Safety.Web.Layout;

/// <summary>The clock that pages show: the moment that rules, in the agency's time zone.</summary>
/// <param name="clock">The clock that rules.</param>
/// <param name="configuration">
/// Names the zone under <c>Safety:TimeZone</c>; without it, the machine's zone is taken.
/// </param>
public sealed class AgencyTime(TimeProvider clock, IConfiguration configuration)
{
    /// <summary>The agency's zone. An unknown name fails at the start, because wrong times would mislead.</summary>
    public TimeZoneInfo Zone { get; } = configuration["Safety:TimeZone"] is { Length: > 0 } name
        ? TimeZoneInfo.FindSystemTimeZoneById(name)
        : clock.LocalTimeZone;

    /// <summary>The moment, in UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The date at the agency.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Zone).DateTime);
}
