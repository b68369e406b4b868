using System.Collections.Immutable;
using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Everybody and every team as they stand: one unchanging value built from the states. It answers who someone is, who
/// manages whom, and who may be called. Lists are in the order of the ids, so that the same people give the same
/// answer.
/// </summary>
public sealed partial class StaffDirectory
{
    private readonly ImmutableDictionary<StaffId, StaffMember> staff;
    private readonly ImmutableDictionary<TeamId, Team> teams;
    private readonly Lazy<ILookup<StaffRole, StaffMember>> byRole;
    private readonly Lazy<ILookup<TeamId?, StaffMember>> byTeam;
    private readonly Surroundings around;

    private StaffDirectory(
        ImmutableDictionary<StaffId, StaffMember> staff, ImmutableDictionary<TeamId, Team> teams, Surroundings around)
    {
        (this.staff, this.teams, this.around) = (staff, teams, around);
        byRole = new(() => Everybody.Where(member => member.LeftAt is null)
            .SelectMany(member => member.Roles, (member, role) => (member, role))
            .ToLookup(pair => pair.role, pair => pair.member));
        byTeam = new(() => Everybody.Where(member => member.LeftAt is null).ToLookup(member => member.Team));
    }

    /// <summary>Nobody and no team.</summary>
    public static StaffDirectory Empty { get; } = new(
        ImmutableDictionary<StaffId, StaffMember>.Empty, ImmutableDictionary<TeamId, Team>.Empty,
        new Surroundings(null, TimeZoneInfo.Utc, _ => null));

    /// <summary>These people and teams; of two states of one id the later in the list counts.</summary>
    public static StaffDirectory Of(IEnumerable<StaffMember> staff, IEnumerable<Team> teams) => new(
        Empty.staff.SetItems(staff.Select(member => KeyValuePair.Create(member.Staff, member))),
        Empty.teams.SetItems(teams.Select(team => KeyValuePair.Create(new TeamId(team.Id), team))),
        Empty.around);

    /// <summary>The same, with this person as they now stand.</summary>
    public StaffDirectory With(StaffMember member) =>
        new(staff.SetItem(member.Staff, member), teams, around);

    /// <summary>The same, with this team as it now stands.</summary>
    public StaffDirectory With(Team team) =>
        new(staff, teams.SetItem(new TeamId(team.Id), team), around);

    /// <summary>
    /// The same, at an agency that has set up only these channels: nobody can be reached over another, whatever they
    /// chose. The app needs no setting up.
    /// </summary>
    public StaffDirectory ReachedOver(IEnumerable<ContactChannel> channels) =>
        new(staff, teams, around with { Channels = [ContactChannel.InApp, .. channels] });

    /// <summary>The same, at an agency whose clocks on the wall show this zone's time; UTC unless said.</summary>
    public StaffDirectory AtWallsOf(TimeZoneInfo zone) => new(staff, teams, around with { Wall = zone });

    /// <summary>
    /// Everybody who works or ever worked here. The canary is known by its ids, but in no list and in no role.
    /// </summary>
    public IEnumerable<StaffMember> Everybody =>
        staff.Values.Where(member => !Canary.Is(member.Staff)).OrderBy(member => member.Id);

    /// <summary>Every team but the canary's.</summary>
    public IEnumerable<Team> Teams => teams.Values.Where(team => team.Id != Canary.Team.Value).OrderBy(team => team.Id);

    /// <summary>The ids of everybody who works here.</summary>
    public IReadOnlySet<StaffId> Working =>
        staff.Values.Where(member => member.LeftAt is null && !Canary.Is(member.Staff)).Select(member => member.Staff)
            .ToHashSet();

    /// <summary>The person, or null.</summary>
    public StaffMember? Find(StaffId? id) => id is { } known ? staff.GetValueOrDefault(known) : null;

    /// <summary>The team, or null.</summary>
    public Team? Find(TeamId? id) => id is { } known ? teams.GetValueOrDefault(known) : null;

    /// <summary>
    /// A name for any id of a person or a team; a stand-in when it is neither, so that a sentence always reads.
    /// </summary>
    public string NameOf(Guid id) =>
        Find(new StaffId(id))?.Name ?? Find(new TeamId(id))?.Name ?? "somebody unknown";

    /// <summary>Everybody who works here and holds the role.</summary>
    public IReadOnlyList<StaffMember> WithRole(StaffRole role) => [.. byRole.Value[role]];

    /// <summary>The ids of everybody who works here and holds the role.</summary>
    public IReadOnlyList<StaffId> WhoHold(StaffRole role) => [.. byRole.Value[role].Select(member => member.Staff)];

    /// <summary>The roles of somebody who works here; none of somebody who has left or is unknown.</summary>
    public IReadOnlySet<StaffRole> RolesOf(StaffId person) =>
        Find(person) is { LeftAt: null } member ? member.Roles.ToHashSet() : [];

    /// <summary>Whether the person works here and does not hold the role.</summary>
    public bool WorksWithout(StaffRole role, StaffId person) =>
        Find(person) is { LeftAt: null } member && !member.Roles.Contains(role);

    /// <summary>How the person can be reached at a moment, or null for somebody unknown.</summary>
    public Reach? ReachOf(StaffId? person, DateTimeOffset moment) => Find(person) is { } member
        ? new Reach(
            member.Staff, SetUpOf(member.Channels), member.LeftAt is not null, member.Leave?.Covers(moment) == true,
            member.QuietHours?.Covers(moment, around.Wall) == true)
        : null;

    private IReadOnlyList<ContactChannel> SetUpOf(IReadOnlyList<ContactChannel> channels) =>
        around.Channels is { } setUp ? [.. channels.Where(setUp.Contains)] : channels;

    /// <summary>How many administrators there are besides this person.</summary>
    public int AdministratorsBesides(StaffId person) =>
        byRole.Value[StaffRole.Administrator].Count(member => member.Staff != person);

    /// <summary>Everybody who works in the team now.</summary>
    public IReadOnlyList<StaffMember> MembersOf(TeamId team) => [.. byTeam.Value[team]];

    /// <summary>The manager whom the person had at the moment, or null. Nobody is their own manager.</summary>
    public StaffId? ManagerOf(StaffId person, DateTimeOffset moment)
    {
        var manager = Find(Find(person)?.TeamAt(moment))?.ManagerAt(moment);
        return manager == person ? null : manager;
    }

    /// <summary>The manager of a team now, or null.</summary>
    public StaffId? ManagerOf(TeamId? team) => Find(team)?.Manager;

    /// <summary>
    /// Whether the one may act as the manager of the other for what happened at the moment: managed the other's team
    /// then, and still is a manager here now. A role that was withdrawn opens nothing, the past included.
    /// </summary>
    public bool IsManagerOf(StaffId manager, StaffId person, DateTimeOffset moment) =>
        ManagerOf(person, moment) == manager && Find(manager)!.Has(StaffRole.Manager);

    /// <summary>Whether the person manages the team at the moment, and still is a manager here now.</summary>
    public bool Manages(StaffId manager, TeamId team, DateTimeOffset moment) =>
        Find(team)?.ManagerAt(moment) == manager && Find(manager) is { } person && person.Has(StaffRole.Manager);

    /// <summary>The teams that the person manages now.</summary>
    public IReadOnlyList<Team> ManagedBy(StaffId manager) =>
        Find(manager)?.Has(StaffRole.Manager) == true ? [.. Teams.Where(team => team.Manager == manager)] : [];

    /// <summary>The team's ladder, or the default when it set none or there is no team.</summary>
    public EscalationLadder LadderOf(TeamId? team) => Find(team)?.Ladder ?? EscalationLadder.Default;

    /// <summary>What holds for everybody here, beside who they are.</summary>
    /// <param name="Channels">The channels that are set up, or null when all are.</param>
    /// <param name="Wall">The zone of the clocks on the wall.</param>
    /// <param name="Zones">The time zones that are known, by name.</param>
    private sealed record Surroundings(
        ImmutableHashSet<ContactChannel>? Channels, TimeZoneInfo Wall, Func<string, TimeZoneInfo?> Zones);
}
