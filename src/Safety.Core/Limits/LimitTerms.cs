using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>Hours of the week on the clock of the agency's wall.</summary>
/// <param name="Days">On which days.</param>
/// <param name="From">The first moment of each of them.</param>
/// <param name="Until">The first moment after it, on the same day.</param>
public sealed record LimitHours(
    [property: Privacy(PrivacyClass.Client)] IReadOnlyList<DayOfWeek> Days,
    [property: Privacy(PrivacyClass.Client)] TimeOnly From,
    [property: Privacy(PrivacyClass.Client)] TimeOnly Until)
{
    /// <summary>Whether there are such hours: some day, each once, and an end after the beginning.</summary>
    public bool CanBe() => Days is { Count: > 0 } && Days.Distinct().Count() == Days.Count
        && Days.All(Enum.IsDefined) && From < Until;

    /// <summary>How long they are in a week.</summary>
    public TimeSpan PerWeek() => (Until - From) * Days.Count;

    /// <summary>Whether the clock on the wall stands within them at the moment.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="zone">The agency's zone.</param>
    public bool Cover(DateTimeOffset moment, TimeZoneInfo zone)
    {
        var wall = TimeZoneInfo.ConvertTime(moment, zone).DateTime;
        var time = TimeOnly.FromDateTime(wall);
        return Days.Contains(wall.DayOfWeek) && time >= From && time < Until;
    }

    /// <summary>Two are equal when they name the same days and times.</summary>
    public bool Equals(LimitHours? other) => other is not null && From == other.From && Until == other.Until
        && Days.Order().SequenceEqual(other.Days.Order());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Until, Days.Count);
}

/// <summary>What a limit says. Each kind uses some of it, and the rest stays empty.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Hours">The agreed hours, for <see cref="LimitKind.ScheduledHoursOnly"/>.</param>
/// <param name="Channel">The one way, for <see cref="LimitKind.SingleChannel"/>.</param>
/// <param name="Person">
/// The named worker, for <see cref="LimitKind.NamedContactOnly"/> and <see cref="LimitKind.NoContactWithWorker"/>.
/// </param>
/// <param name="Most">How many contacts, or how many minutes, for the two that count.</param>
/// <param name="PeriodDays">In how many days, the day of the contact included.</param>
/// <param name="Words">What was agreed or asked, in words for the client, sealed, or null.</param>
public sealed record LimitTerms(
    [property: Privacy(PrivacyClass.Client)] LimitKind Kind,
    [property: Privacy(PrivacyClass.Client)] LimitHours? Hours = null,
    [property: Privacy(PrivacyClass.Client)] LimitChannel? Channel = null,
    [property: Privacy(PrivacyClass.Staff)] StaffId? Person = null,
    [property: Privacy(PrivacyClass.Client)] int? Most = null,
    [property: Privacy(PrivacyClass.Client)] int? PeriodDays = null,
    [property: Privacy(PrivacyClass.Special)] SealedText? Words = null)
{
    /// <summary>Whether another says the same; a sealed text differs each time, so only that it is there.</summary>
    internal bool SaysTheSame(LimitTerms other) =>
        this with { Words = null } == other with { Words = null } && Words is null == other.Words is null;

    /// <summary>
    /// Whether it asks more of the client than another of its kind: fewer contacts, less time, another person to stay
    /// away from. Hours may move, as long as they grow no shorter.
    /// </summary>
    public bool IsHarderThan(LimitTerms other) =>
        Most < other.Most || PeriodDays > other.PeriodDays
        || (Hours is { } hours && other.Hours is { } before && hours.PerWeek() < before.PerWeek())
        || (Kind == LimitKind.NoContactWithWorker && Person != other.Person);
}
