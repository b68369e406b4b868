using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="MoveHousehold"/>.</summary>
public static class MoveHouseholdHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(MoveHousehold command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
            command.Client.Value, client => MoveHousehold.Decide(command, client, ledger.Actor, ledger.Now), ct);
}
