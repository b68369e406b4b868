using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="MoveTeam"/>.</summary>
public static class MoveTeamHandler
{
    /// <summary>Decides on the person's stream.</summary>
    public static Task<Answer> Handle(MoveTeam command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<StaffMember>(
        command.Staff.Value,
        member => MoveTeam.Decide(command, member, ledger.Directory.Find(command.To), ledger.Actor, ledger.Now),
        ct);
}
