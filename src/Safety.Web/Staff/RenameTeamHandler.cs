using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="RenameTeam"/>.</summary>
public static class RenameTeamHandler
{
    /// <summary>Decides on the team's stream.</summary>
    public static Task<Answer> Handle(RenameTeam command, Ledger ledger, CancellationToken ct) => ledger.Decide<Team>(
        command.Team.Value, team => RenameTeam.Decide(command, team, ledger.Actor, ledger.Now), ct);
}
