using Safety.Core.Audit;
using Safety.Web.Store;
using Safety.Web.Store.Sealing;

namespace Safety.Web.Audit;

/// <summary>Carries out <see cref="ApproveErasure"/>.</summary>
public static class ApproveErasureHandler
{
    /// <summary>
    /// Decides, and destroys the keys before the fact is committed: should the commit fail, the proposal still waits
    /// and is approved again, and the keys' own rows say who decided. The other way round, words could stay readable
    /// that history calls erased.
    /// </summary>
    public static async Task<Answer> Handle(ApproveErasure command, Ledger ledger, Vault vault, CancellationToken ct)
    {
        var by = ledger.Actor.Staff ?? throw new InvalidOperationException("Only people decide an erasure.");
        var proposal = (await ledger.State<Erasure>(command.ErasureId, ct))?.Proposal;
        var subject = proposal is null
            ? null
            : await ErasureSubjects.Load(ledger, proposal.Kind, proposal.SubjectId, by, ct);
        var answer = await ledger.Decide<Erasure>(
            command.ErasureId, erasure => ApproveErasure.Decide(command, erasure, subject, by, ledger.Now), ct);
        if (!answer.Changed) return answer;
        var scope = ErasureSubjects.ScopeOf(proposal!.Kind, proposal.SubjectId);
        await vault.DestroyAsync(scope, ledger.Actor, ErasureSubjects.CodeOf(proposal.Ground), ct);
        return answer;
    }
}
