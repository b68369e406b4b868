using Safety.Core.Staff;
using Safety.Web.Staff.Drills;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="CheckTeam"/>.</summary>
public static class CheckTeamHandler
{
    /// <summary>Decides on the team's stream, by the agency's clock and the policy in force.</summary>
    public static Task<Answer> Handle(CheckTeam command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(
            command.Team.Value, team => CheckTeam.Decide(command, team, ledger.DrillTimes(), ledger.Now), ct);
}
