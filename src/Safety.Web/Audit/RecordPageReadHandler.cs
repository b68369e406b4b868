using Safety.Core.Audit;
using Safety.Web.Store;

namespace Safety.Web.Audit;

/// <summary>Carries out <see cref="RecordPageRead"/>.</summary>
public static class RecordPageReadHandler
{
    /// <summary>Decides on the reader's day.</summary>
    public static Task<Answer> Handle(RecordPageRead command, Ledger ledger, CancellationToken ct)
    {
        var reader = ledger.Actor.Staff ?? throw new InvalidOperationException("Only people read pages.");
        return ledger.Decide<ReadingDay>(
            ReadingDay.IdOf(reader, ledger.Now),
            day => RecordPageRead.Decide(command, day, reader, ledger.Now),
            ct);
    }
}
