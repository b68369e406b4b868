using Safety.Core.Casework.Outcomes;
using Safety.Core.Contacts;
using Safety.Core.Language;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Casework.Outcomes;

/// <summary>
/// Every contact asks anew whether demand rises while benefit does not, in its own transaction. Where the client turns
/// to the worker no more than before, nothing is even looked up.
/// </summary>
public sealed class WhenAContactComesInJudgeTheResponse : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        var workers = happened.Steps.Select(step => step.Event.Data).OfType<IContactEntered>()
            .Select(fact => fact.Worker).Distinct().ToList();
        if (workers.Count == 0 || happened.Steps[^1].After is not ContactLedger contacts) return;
        var rising = workers
            .Select(worker => ledger.AroundResponse(contacts, null, worker))
            .Zip(workers)
            .Where(pair => ResponseDivergence.MayDiverge(pair.First.Demand, pair.First.Numbers)).ToList();
        if (rising.Count == 0) return;
        var team = await ledger.TeamOfClientAsync(contacts.Client, ct);
        foreach (var (around, worker) in rising)
            await JudgeAsync(ledger, contacts.Client, worker, around with { Team = team ?? around.Team }, ct);
    }

    private static async Task JudgeAsync(
        Ledger ledger, ClientId client, StaffId worker, ResponseSurroundings around, CancellationToken ct)
    {
        var judged = await ledger.Decide<Response>(
            Response.StreamOf(client, worker), response => JudgeResponse.Decide(response, around, ledger.Now), ct);
        if (judged.Refusal is { } refusal)
            throw new InvalidOperationException($"A response could not be judged: {refusal.GetType().Name}.");
    }
}
