using Safety.Core.Casework;
using Safety.Core.Language;
using Safety.Web.Limits;
using Safety.Web.Store;

namespace Safety.Web.Casework;

/// <summary>
/// An emergency swap releases one worker and asks another in the same transaction: nobody is released without somebody
/// having been asked. Who is asked may still say why not.
/// </summary>
public sealed class WhenACaseIsSwappedAskTheOther : IReaction
{
    /// <inheritdoc/>
    public async ValueTask React(Ledger ledger, Happened happened, CancellationToken ct)
    {
        foreach (var step in happened.Steps)
        {
            if (step.Event.Data is not AllocationEnded { SwappedTo: { } to } ended || step.After is not Allocation one)
                continue;
            var command = new ProposeAllocation(ended.Client, to, one.Proposal.Case, ended.Worker);
            var around = ledger.AroundCase(await ledger.TeamOfClientAsync(ended.Client, ct));
            var caller = new CaseCaller(ended.By, Decides: true, IsSafetyLead: false);
            var answer = await ledger.Decide<Allocation>(
                AllocationId.For(ended.Client, to).Value,
                other => other is { State: not AllocationState.Ended }
                    ? Decision.Nothing
                    : ProposeAllocation.Decide(command, other, around, caller, ledger.Now),
                ct);
            if (answer.Refusal is { } refusal)
                throw new InvalidOperationException($"A swap could not ask the other: {refusal.GetType().Name}.");
        }
    }
}
