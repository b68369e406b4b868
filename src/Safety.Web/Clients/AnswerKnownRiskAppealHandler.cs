using Safety.Core.Clients;
using Safety.Web.Store;

namespace Safety.Web.Clients;

/// <summary>Carries out <see cref="AnswerKnownRiskAppeal"/>.</summary>
public static class AnswerKnownRiskAppealHandler
{
    /// <summary>Decides on the client's stream.</summary>
    public static Task<Answer> Handle(AnswerKnownRiskAppeal command, Ledger ledger, CancellationToken ct) =>
        ledger.Decide<Client>(
        command.Client.Value,
        client => AnswerKnownRiskAppeal.Decide(command, client, ledger.Person, ledger.Now),
        ct);
}
