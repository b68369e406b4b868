using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="SetEscalationLadder"/>.</summary>
public static class SetEscalationLadderHandler
{
    /// <summary>Decides on the team's stream, knowing who works here.</summary>
    public static Task<Answer> Handle(SetEscalationLadder command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(
            command.Team.Value,
            team => SetEscalationLadder.Decide(command, team, ledger.Directory.Working, ledger.Actor, ledger.Now),
            ct);
}
