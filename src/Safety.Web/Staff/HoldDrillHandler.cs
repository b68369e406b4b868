using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="HoldDrill"/>.</summary>
public static class HoldDrillHandler
{
    /// <summary>Decides on the team's stream.</summary>
    public static Task<Answer> Handle(HoldDrill command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(
            command.Team.Value, team => HoldDrill.Decide(command, team, ledger.Actor, ledger.Now), ct);
}
