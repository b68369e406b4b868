using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Publishes who is on call for a team.</summary>
/// <param name="Team">The team.</param>
/// <param name="Rota">The rota.</param>
public sealed record PublishRota(TeamId Team, Rota Rota)
{
    /// <summary>No clock of that name is known.</summary>
    public sealed record UnknownTimeZone() : Refusal(
        RefusalKind.Invalid, "There is no time zone of that name. Say one such as Europe/London.", "zone");

    /// <summary>Too few or too many turns or exceptions.</summary>
    public sealed record BadTurnCount() : Refusal(
        RefusalKind.Invalid, "A rota has between 1 and 70 weekly turns, and at most 200 exceptions.", "turns");

    /// <summary>A turn begins at no time or day that exists, or is too short or too long.</summary>
    public sealed record BadTurn() : Refusal(
        RefusalKind.Invalid, "A turn begins at a whole minute and lasts between 15 minutes and 7 days.", "turns");

    /// <summary>A turn has too few or too many people.</summary>
    public sealed record BadPeople() : Refusal(
        RefusalKind.Invalid, "A turn names between 1 and 4 people, each once.", "people");

    /// <summary>An exception names nobody.</summary>
    public sealed record NobodyStandsIn() : Refusal(
        RefusalKind.Invalid, "An exception names who stands in: between 1 and 4 people, each once.", "exceptions");

    /// <summary>What an occasion is called is too long or cannot be kept.</summary>
    public sealed record BadOccasion() : Refusal(
        RefusalKind.Invalid, "An occasion has at most 60 characters on one line.", "occasion");

    /// <summary>A named person does not work here.</summary>
    public sealed record UnknownPerson() : Refusal(
        RefusalKind.Invalid, "A person on the rota does not work here.", "people");

    /// <summary>Two weekly turns overlap; several people who are called together stand in one turn.</summary>
    public sealed record OverlappingTurns() : Refusal(
        RefusalKind.Invalid, "Two turns overlap. People who are called together stand in one turn.", "turns");

    /// <summary>Two exceptions overlap.</summary>
    public sealed record OverlappingExceptions() : Refusal(
        RefusalKind.Invalid, "Two exceptions overlap.", "exceptions");

    /// <summary>It begins before today, or too far ahead.</summary>
    public sealed record BadFirstDay() : Refusal(
        RefusalKind.Invalid, "A rota begins today or later, and within two years.", "from_on");

    /// <summary>It ends before it begins, or too late.</summary>
    public sealed record BadLastDay() : Refusal(
        RefusalKind.Invalid, "A rota ends on its first day or later, and within ten years.", "last_on");

    /// <summary>An exception lies outside the days of the rota.</summary>
    public sealed record ExceptionOutside() : Refusal(
        RefusalKind.Invalid, "An exception lies outside the days on which the rota holds.", "exceptions");

    /// <summary>Too many rotas stand beside each other.</summary>
    public sealed record TooManyRotas() : Refusal(
        RefusalKind.Conflict, "Twelve rotas stand for this team already. Publish one that replaces them.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="team">The team, or null.</param>
    /// <param name="working">Everybody who works here.</param>
    /// <param name="zoneOf">The time zone of an IANA name, or null for one that is not known.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        PublishRota command, Team? team, IReadOnlySet<StaffId> working, Func<string, TimeZoneInfo?> zoneOf, Actor by,
        DateTimeOffset now)
    {
        if (team is null) return new NoSuchTeam();
        var rota = command.Rota;
        if (team.Rotas is [.., var latest] && rota.Equals(latest.Rota)) return Decision.Nothing;
        if (zoneOf(rota.Zone) is not { } zone) return new UnknownTimeZone();
        if (RotaCheck.Of(rota, working, WallClock.DayOf(zone, now)) is { } refusal) return refusal;
        var published = new RotaPublished(command.Team, rota, by.Staff, now);
        return Standing(team, published).Count > StaffLimits.RotasMax
            ? new TooManyRotas()
            : Decision.Of(published);
    }

    /// <summary>
    /// The rotas that can still matter once one more is published: not those that have ended, nor those that one
    /// without an end has replaced by now. Read from the facts alone, two days late, as no clock is further from UTC.
    /// </summary>
    internal static IReadOnlyList<RotaPublished> Standing(Team team, RotaPublished next)
    {
        var day = DateOnly.FromDateTime(next.PublishedAt.UtcDateTime).AddDays(-2);
        var replaced = team.Rotas.ToList().FindLastIndex(one => one.Rota is { LastOn: null } && one.Rota.FromOn < day);
        return [.. team.Rotas.Skip(Math.Max(0, replaced)).Where(one => !(one.Rota.LastOn < day)), next];
    }
}
