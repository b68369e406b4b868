using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>A turn that comes every week, on the clock of the wall.</summary>
/// <param name="Day">The day on which it begins.</param>
/// <param name="Starts">When it begins, on the rota's clock; whole minutes.</param>
/// <param name="Lasts">
/// How much later the same clock shows its end: a night over a change of the clocks is an hour shorter or longer.
/// </param>
/// <param name="People">Who is on call, called together, in this order; between one and four.</param>
public sealed record RotaTurn(
    [property: Privacy(PrivacyClass.None)] DayOfWeek Day,
    [property: Privacy(PrivacyClass.None)] TimeOnly Starts,
    [property: Privacy(PrivacyClass.None)] TimeSpan Lasts,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> People)
{
    /// <summary>Two turns are equal when they name the same people in the same order at the same time.</summary>
    public bool Equals(RotaTurn? other) => other is not null
        && (Day, Starts, Lasts) == (other.Day, other.Starts, other.Lasts) && People.SequenceEqual(other.People);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Day, Starts, Lasts, People.Count);
}

/// <summary>A time at which others stand in, such as a holiday. It goes before the weekly turns.</summary>
/// <param name="On">The day on which it begins.</param>
/// <param name="Starts">When it begins, on the rota's clock; whole minutes.</param>
/// <param name="Lasts">How much later the same clock shows its end.</param>
/// <param name="People">Who stands in, called together, in this order; between one and four.</param>
/// <param name="Occasion">What it is called, such as the name of the holiday, or null.</param>
public sealed record RotaException(
    [property: Privacy(PrivacyClass.None)] DateOnly On,
    [property: Privacy(PrivacyClass.None)] TimeOnly Starts,
    [property: Privacy(PrivacyClass.None)] TimeSpan Lasts,
    [property: Privacy(PrivacyClass.Staff)] IReadOnlyList<StaffId> People,
    [property: Privacy(PrivacyClass.None)] string? Occasion = null)
{
    /// <summary>Two exceptions are equal when they name the same people in the same order at the same time.</summary>
    public bool Equals(RotaException? other) => other is not null
        && (On, Starts, Lasts, Occasion) == (other.On, other.Starts, other.Lasts, other.Occasion)
        && People.SequenceEqual(other.People);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(On, Starts, Lasts, People.Count);
}

/// <summary>Who is on call for a team, week by week.</summary>
/// <param name="Zone">The IANA name of the time zone whose clock it means, such as <c>Europe/London</c>.</param>
/// <param name="FromOn">The first day on which it holds.</param>
/// <param name="LastOn">The last day on which it holds, or null while it is not to end.</param>
/// <param name="Turns">The weekly turns; they do not overlap, and gaps are allowed and shown.</param>
/// <param name="Exceptions">When others stand in; they do not overlap.</param>
public sealed record Rota(
    [property: Privacy(PrivacyClass.None)] string Zone,
    [property: Privacy(PrivacyClass.None)] DateOnly FromOn,
    [property: Privacy(PrivacyClass.None)] DateOnly? LastOn,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<RotaTurn> Turns,
    [property: Privacy(PrivacyClass.None)] IReadOnlyList<RotaException> Exceptions)
{
    /// <summary>Two rotas are equal when all that they say is.</summary>
    public bool Equals(Rota? other) => other is not null
        && (Zone, FromOn, LastOn) == (other.Zone, other.FromOn, other.LastOn)
        && Turns.SequenceEqual(other.Turns) && Exceptions.SequenceEqual(other.Exceptions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Zone, FromOn, LastOn, Turns.Count, Exceptions.Count);
}

/// <summary>
/// A team said who is on call, and from when. It goes before whatever was published earlier, for as long as it holds;
/// what has been is not changed by it.
/// </summary>
/// <param name="Team">The team.</param>
/// <param name="Rota">The rota.</param>
/// <param name="By">Who published it.</param>
/// <param name="PublishedAt">When; it holds from its first day, and never from before this moment.</param>
public sealed record RotaPublished(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.None)] Rota Rota,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset PublishedAt) : IFact;

/// <summary>
/// Two people agreed that one is on call instead of the other. It holds for that time under every rota.
/// </summary>
/// <param name="Team">The team.</param>
/// <param name="GivesUp">Who was to be on call.</param>
/// <param name="TakesOver">Who is on call instead.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="By">Who recorded that they agreed: one of the two, or the team's manager.</param>
/// <param name="SwappedAt">When it was recorded.</param>
public sealed record OnCallSwapped(
    [property: Privacy(PrivacyClass.None)] TeamId Team,
    [property: Privacy(PrivacyClass.Staff)] StaffId GivesUp,
    [property: Privacy(PrivacyClass.Staff)] StaffId TakesOver,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset From,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset Until,
    [property: Privacy(PrivacyClass.Staff)] StaffId? By,
    [property: Privacy(PrivacyClass.None)] DateTimeOffset SwappedAt) : IFact;
