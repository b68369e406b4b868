using Safety.Core.Language;

namespace Safety.Core.Staff;

public sealed partial class StaffDirectory
{
    /// <summary>The same, at an agency that knows these clocks; without any, each rota is read in UTC.</summary>
    public StaffDirectory KnowingZones(Func<string, TimeZoneInfo?> zoneOf) =>
        new(staff, teams, around with { Zones = zoneOf });

    /// <summary>The time zone of an IANA name, or null for one that is not known.</summary>
    public TimeZoneInfo? ZoneOf(string name) => around.Zones(name);

    /// <summary>Whether the person works here.</summary>
    public bool WorksHere(StaffId person) => Find(person) is { LeftAt: null };

    /// <summary>
    /// Whether people can be told at all when they are not looking: the agency has set up another channel than the app.
    /// </summary>
    public bool HasLoudChannel => around.Channels?.Any(channel => channel != ContactChannel.InApp) != false;

    /// <summary>
    /// Whether somebody is meant to answer for the team: it has had a manager, or set a ladder. Until then it is being
    /// set up.
    /// </summary>
    public bool IsSetUp(TeamId team) => Find(team) is { } known && (known.Manager ?? (object?)known.Ladder) is not null;

    /// <summary>The latest leave of somebody who works here, or null.</summary>
    public LeaveSpan? LeaveOf(StaffId person) => Find(person) is { LeftAt: null } member ? member.Leave : null;

    /// <summary>Who is on call for a team at a moment, in the order in which they are called together.</summary>
    public IReadOnlyList<StaffId> OnCallOf(TeamId? team, DateTimeOffset moment) =>
        Find(team) is { } known ? OnCall.At(known, moment, around.Zones) : [];

    /// <summary>Every time at which somebody is on call for a team between two moments, in order.</summary>
    public IReadOnlyList<OnCallSpan> OnCallBetween(TeamId team, DateTimeOffset from, DateTimeOffset until) =>
        Find(team) is { } known ? OnCall.Between(known, from, until, around.Zones) : [];
}
