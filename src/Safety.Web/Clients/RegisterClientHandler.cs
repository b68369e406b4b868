using Marten;
using Safety.Core.Clients;
using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="RegisterClient"/>.</summary>
public static class RegisterClientHandler
{
    /// <summary>
    /// Decides on the client's stream, knowing who has the reference; nobody else can take it meanwhile.
    /// </summary>
    public static async Task<Answer> Handle(RegisterClient command, Ledger ledger, CancellationToken ct)
    {
        var reference = command.Reference?.Trim() ?? "";
        await ledger.Hold($"client_reference:{reference}", ct);
        var holder = await ledger.Session.Query<Client>().FirstOrDefaultAsync(c => c.Reference == reference, ct);
        var teamExists = ledger.Directory.Find(command.Team) is not null;
        return await ledger.Decide<Client>(
            command.Client.Value,
            client => RegisterClient.Decide(
                command, client, holder is null ? null : new ClientId(holder.Id), teamExists, ledger.Actor, ledger.Now),
            ct);
    }
}
