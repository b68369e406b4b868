using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Tests.Staff;

/// <summary>An invented agency: Ada cares, Bo manages her, Cy administers.</summary>
internal static class Agency
{
    public static readonly DateTimeOffset Nine = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    public static readonly DateTimeOffset Ten = Nine.AddHours(1);
    public static readonly DateTimeOffset Eleven = Nine.AddHours(2);

    public static readonly StaffId Ada = new(new Guid("0199aaaa-0000-7000-8000-0000000000a1"));
    public static readonly StaffId Bo = new(new Guid("0199aaaa-0000-7000-8000-0000000000b1"));
    public static readonly StaffId Cy = new(new Guid("0199aaaa-0000-7000-8000-0000000000c1"));
    public static readonly TeamId North = new(new Guid("0199aaaa-0000-7000-8000-0000000000d1"));
    public static readonly TeamId South = new(new Guid("0199aaaa-0000-7000-8000-0000000000d2"));
    public static readonly Actor Admin = Actor.Person(Cy);

    public static readonly StaffMemberJoined AdaJoined = Joined(Ada, "Ada Example", North);
    public static readonly TeamFormed NorthFormed = new(North, "North", Cy, Nine);

    public static StaffMemberJoined Joined(StaffId staff, string name, TeamId? team = null) =>
        new(staff, name, "Social worker", "worker@agency.example", team, new DateOnly(2026, 3, 2), Cy, Nine);

    public static RoleGranted Granted(StaffId staff, StaffRole role) => new(staff, role, Cy, Nine);

    public static StaffMember Member(StaffId staff, params object[] after) =>
        Scenario.Fold<StaffMember>(staff.Value, null, [Joined(staff, "Bo Example"), .. after])!;

    public static Team Team(TeamId team, params object[] after) =>
        Scenario.Fold<Team>(team.Value, null, [new TeamFormed(team, "North", Cy, Nine), .. after])!;

    public static Given<StaffMember> GivenAda(params object[] after) =>
        Scenario.Given<StaffMember>(Ada.Value, [AdaJoined, .. after]);

    public static Given<Team> GivenNorth(params object[] after) =>
        Scenario.Given<Team>(North.Value, [NorthFormed, .. after]);
}
