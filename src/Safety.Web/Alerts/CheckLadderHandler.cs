using Safety.Core.Alerts;
using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Alerts;

/// <summary>Carries out <see cref="CheckLadder"/>.</summary>
public static class CheckLadderHandler
{
    /// <summary>Decides on the team's stream, by who works here as this command sees it.</summary>
    public static Task<Answer> Handle(CheckLadder command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(
            command.Team.Value,
            team => CheckLadder.Decide(
                command, team,
                team is null ? null : Preflight.Unreached(ledger.Directory.With(team), command.Team, ledger.Now),
                ledger.Now),
            ct);
}
