using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Tests.Fixture;

/// <summary>
/// People, teams and clients of a test, entered through the real commands. Their names are plainly invented.
/// </summary>
public static class InventedPeople
{
    /// <summary>Forms a team.</summary>
    public static async Task<TeamId> Team(this SafetyApp app, string name, StaffId? manager = null)
    {
        var team = new TeamId(Guid.CreateVersion7());
        await app.Done(new FormTeam(team, name), Actor.Setup);
        if (manager is { } person)
            await app.Done(new SetTeamManager(team, person), Actor.Setup);
        return team;
    }

    /// <summary>Enters a person with roles.</summary>
    public static async Task<StaffId> Person(this SafetyApp app, string name, TeamId? team, params StaffRole[] roles)
    {
        var staff = new StaffId(Guid.CreateVersion7());
        await app.Done(
            new JoinStaff(staff, name, "Invented worker", $"{staff.Value:N}@example.org", team, new(2025, 1, 6)),
            Actor.Setup);
        foreach (var role in roles)
            await app.Done(new GrantRole(staff, role), Actor.Setup);
        return staff;
    }

    /// <summary>Registers a client by reference.</summary>
    public static async Task<ClientId> ClientIn(this SafetyApp app, TeamId? team, string reference)
    {
        var client = new ClientId(Guid.CreateVersion7());
        await app.Done(new RegisterClient(client, reference, null, team), Actor.Setup);
        return client;
    }
}
