using Safety.Core.Audit;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>Carries out <see cref="ProposeErasure"/>.</summary>
public static class ProposeErasureHandler
{
    /// <summary>Decides on the erasure of these words, knowing what they are about.</summary>
    public static async Task<Answer> Handle(ProposeErasure command, Ledger ledger, CancellationToken ct)
    {
        var by = ledger.Actor.Staff ?? throw new InvalidOperationException("Only people propose an erasure.");
        var subject = await ErasureSubjects.Load(ledger, command.Kind, command.SubjectId, by, ct);
        return await ledger.Decide<Erasure>(
            Erasure.IdOf(command.Kind, command.SubjectId),
            erasure => ProposeErasure.Decide(command, erasure, subject, by, ledger.Now),
            ct);
    }
}
