using Safety.Core.Audit;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>Carries out <see cref="DeclineErasure"/>.</summary>
public static class DeclineErasureHandler
{
    /// <summary>Decides on the erasure.</summary>
    public static Task<Answer> Handle(DeclineErasure command, Ledger ledger, CancellationToken ct)
    {
        var by = ledger.Actor.Staff ?? throw new InvalidOperationException("Only people decide an erasure.");
        return ledger.Decide<Erasure>(
            command.ErasureId, erasure => DeclineErasure.Decide(command, erasure, by, ledger.Now), ct);
    }
}
