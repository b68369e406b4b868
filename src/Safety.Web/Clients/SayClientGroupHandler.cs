using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="SayClientGroup"/>.</summary>
public static class SayClientGroupHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(SayClientGroup command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
            command.Client.Value, client => SayClientGroup.Decide(command, client, ledger.Person, ledger.Now), ct);
}
