using Safety.Core.Limits;
using Safety.Web.Store;

namespace Safety.Web.Limits.Handlers;

/// <summary>Carries out <see cref="ReportLimitBreach"/>.</summary>
public static class ReportLimitBreachHandler
{
    /// <summary>Decides on the limit, with the team that serves the client now.</summary>
    public static async Task<Answer> Handle(ReportLimitBreach command, Ledger ledger, CancellationToken ct)
    {
        var around = ledger.AroundLimit(await ledger.TeamOfLimitAsync(command.Limit, ct), 0);
        return await ledger.OnLimit(
            command.Limit,
            (limit, caller) => ReportLimitBreach.Decide(command, limit, around, ledger.Policy, caller.By, ledger.Now),
            ct);
    }
}
