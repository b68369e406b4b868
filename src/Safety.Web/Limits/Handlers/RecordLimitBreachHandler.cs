using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="RecordLimitBreach"/>, which the judge of limits asks for and no person.</summary>
public static class RecordLimitBreachHandler
{
    /// <summary>Decides on the limit, with the team that serves the client now.</summary>
    public static async Task<Answer> Handle(RecordLimitBreach command, Ledger ledger, CancellationToken ct) =>
        await ledger.RecordBreachAsync(command, await ledger.TeamOfLimitAsync(command.Limit, ct), ct);
}
