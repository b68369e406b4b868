using Safety.Core.Casework.Outcomes;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes.Handlers;

/// <summary>Carries out <see cref="CheckResponse"/>.</summary>
public static class CheckResponseHandler
{
    /// <summary>Decides on the two, with the team that serves the client now.</summary>
    public static async Task<Answer> Handle(CheckResponse command, Ledger ledger, CancellationToken ct)
    {
        var there = await ledger.State<Response>(command.Response, ct);
        var team = there is null ? null : await ledger.TeamOfClientAsync(there.Client, ct);
        return await ledger.Decide<Response>(
            command.Response, response => CheckResponse.Decide(response, team, ledger.Numbers(), ledger.Now), ct);
    }
}
