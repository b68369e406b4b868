using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="FormTeam"/>.</summary>
public static class FormTeamHandler
{
    /// <summary>Decides on the team's stream.</summary>
    public static Task<Answer> Handle(FormTeam command, Ledger ledger, CancellationToken ct) => ledger.Decide<Team>(
        command.Team.Value, team => FormTeam.Decide(command, team, ledger.Actor, ledger.Now), ct);
}
