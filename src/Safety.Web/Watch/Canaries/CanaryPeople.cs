using Marten;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Watch.Canaries;

/// <summary>
/// Enters the invented people of the canary through the ordinary commands, before each round: whatever was changed
/// about them is put right, and what is so already is no new fact.
/// </summary>
/// <param name="dispatcher">Carries the commands.</param>
/// <param name="standing">Who works here.</param>
/// <param name="store">Where the client is.</param>
public sealed class CanaryPeople(Dispatcher dispatcher, Standing standing, IDocumentStore store)
{
    private const string Title = "Test of the service";
    private const string MailboxName = "Canary mailbox";

    // Longer ago than any policy counts as new.
    private static readonly DateOnly StartsOn = new(2000, 1, 3);

    private static readonly EscalationLadder Ladder =
        new([new LadderStep([new LadderTarget(LadderRole.TeamManager)])]);

    /// <summary>Enters them, or puts them right.</summary>
    /// <param name="address">The mailbox.</param>
    /// <param name="ct">Stops waiting.</param>
    public async Task Enter(string address, CancellationToken ct)
    {
        await Do(new FormTeam(Canary.Team, "Canary"), ct);
        await Join(Canary.Worker, "Canary", "canary@canary.invalid", Canary.Team, ct);
        await Join(Canary.Mailbox, MailboxName, address, null, ct);
        await Do(new CorrectStaffDetails(Canary.Mailbox, MailboxName, Title, address), ct);
        await Do(new GrantRole(Canary.Worker, StaffRole.Staff), ct);
        await Do(new GrantRole(Canary.Mailbox, StaffRole.Manager), ct);
        await Do(new SetContactChannels(Canary.Worker, []), ct);
        await Do(new SetContactChannels(Canary.Mailbox, [ContactChannel.Email]), ct);
        await Do(new SetTeamManager(Canary.Team, Canary.Mailbox), ct);
        await Do(new SetEscalationLadder(Canary.Team, Ladder), ct);
        await Do(new RegisterClient(Canary.Client, "SAFETY-CANARY", null, Canary.Team), ct);
        await using var session = store.QuerySession();
        if ((await session.LoadAsync<Client>(Canary.Client.Value, ct))?.Intake is null)
            await Do(new RecordIntakeCheck(Canary.Client, IntakeHistory.NoneKnown, null), ct, Canary.Mailbox);
    }

    private async Task Join(StaffId person, string name, string address, TeamId? team, CancellationToken ct)
    {
        if (standing.Directory.Find(person) is null)
            await Do(new JoinStaff(person, name, Title, address, team, StartsOn), ct);
    }

    private async Task Do(object command, CancellationToken ct, StaffId? by = null)
    {
        var actor = by is { } person ? Actor.Person(person) : Actor.TheWatch;
        if ((await dispatcher.Ask(command, actor, ct: ct)).Refusal is { } refusal)
            throw new CanaryStuckException(command.GetType().Name, refusal);
    }
}

/// <summary>The canary cannot go on: something was refused to it.</summary>
/// <param name="command">What it asked.</param>
/// <param name="refusal">Why not.</param>
public sealed class CanaryStuckException(string command, Refusal refusal)
    : Exception($"{command} was refused: {refusal.GetType().Name}");
