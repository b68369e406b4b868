using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="RecordIntakeCheck"/>.</summary>
public static class RecordIntakeCheckHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(RecordIntakeCheck command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
            command.Client.Value, client => RecordIntakeCheck.Decide(command, client, ledger.Person, ledger.Now), ct);
}
