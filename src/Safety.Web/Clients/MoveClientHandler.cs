using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="MoveClient"/>.</summary>
public static class MoveClientHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(MoveClient command, Ledger ledger, CancellationToken ct) => ledger.Decide<Client>(
        command.Client.Value,
        client => MoveClient.Decide(
            command, client, ledger.Directory.Find(command.To) is not null, ledger.Actor, ledger.Now),
        ct);
}
