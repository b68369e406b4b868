using Safety.Core.Staff;
using Safety.Web.Store;

namespace Safety.Web.Staff;

/// <summary>Carries out <see cref="PublishRota"/>.</summary>
public static class PublishRotaHandler
{
    /// <summary>Decides on the team's stream, knowing who works here and which clocks there are.</summary>
    public static Task<Answer> Handle(PublishRota command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Team>(
            command.Team.Value,
            team => PublishRota.Decide(
                command, team, ledger.Directory.Working, ledger.Directory.ZoneOf, ledger.Actor, ledger.Now),
            ct);
}
