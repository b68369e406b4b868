using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// The part of each day in which a person wants no loud message. It never holds back a call for help or a severe alert.
/// </summary>
/// <param name="From">The first moment of it, by the clock on the agency's wall.</param>
/// <param name="Until">The first moment after it; earlier than its beginning when it spans midnight.</param>
public sealed record QuietHours(
    [property: Privacy(PrivacyClass.Staff)] TimeOnly From,
    [property: Privacy(PrivacyClass.Staff)] TimeOnly Until)
{
    /// <summary>
    /// The longest it may be: part of every day remains in which the person can be told. Our judgement.
    /// </summary>
    public static TimeSpan LengthMax { get; } = TimeSpan.FromHours(14);

    /// <summary>Hours that begin and end at once, or last too long, cannot be.</summary>
    public bool CanBe() => From != Until && Until - From <= LengthMax;

    /// <summary>Whether the clock on a wall in the zone stands within it at the moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">The agency's zone.</param>
    public bool Covers(DateTimeOffset moment, TimeZoneInfo zone) =>
        TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, zone).DateTime).IsBetween(From, Until);
}
