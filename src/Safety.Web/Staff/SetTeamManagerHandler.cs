using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="SetTeamManager"/>.</summary>
public static class SetTeamManagerHandler
{
    /// <summary>Decides on the team's stream, knowing the person who is to manage it.</summary>
    public static Task<Answer> Handle(SetTeamManager command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(
        command.Team.Value,
        team => SetTeamManager.Decide(
            command, team, ledger.Directory.Find(command.Manager), ledger.Actor, ledger.Now),
        ct);
}
