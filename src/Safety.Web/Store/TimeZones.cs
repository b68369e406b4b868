namespace Safety.Web.Store;

/// <summary>The time zones that this machine knows.</summary>
public static class TimeZones
{
    /// <summary>The zone of an IANA name, or null for one that is not known. Names of Windows are not taken.</summary>
    public static TimeZoneInfo? Find(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) && zone.HasIanaId ? zone : null;
}
