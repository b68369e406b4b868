using Safety.Core.Language;
using Safety.Web.Store;

namespace Safety.Web.Importing;

/// <summary>What the handlers of imports share.</summary>
internal static class ImportLedger
{
    /// <summary>
    /// Decides on each stream of an import before anything is appended, so that one "no" leaves nothing behind.
    /// </summary>
    /// <typeparam name="T">The state of the streams.</typeparam>
    /// <typeparam name="TKey">What the rows of one stream have in common.</typeparam>
    /// <typeparam name="TRow">A row.</typeparam>
    /// <param name="ledger">The command's unit of work.</param>
    /// <param name="parts">The rows by stream.</param>
    /// <param name="decide">Decides on those of one stream.</param>
    /// <param name="report">Told how many parts of how many are decided.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<Answer> TakeAll<T, TKey, TRow>(
        this Ledger ledger, IReadOnlyList<IGrouping<TKey, TRow>> parts,
        Func<IGrouping<TKey, TRow>, Task<(Guid Stream, Decision Decision)>> decide, Action<int, int> report,
        CancellationToken ct) where T : class, IFold<T>
    {
        var decided = new List<(Guid Stream, Decision Decision)>();
        foreach (var part in parts)
        {
            var (stream, decision) = await decide(part);
            if (decision.Refusal is { } refusal) return Answer.No(refusal, stream, 0);
            decided.Add((stream, decision));
            report(decided.Count, parts.Count);
        }

        var answer = Answer.AlreadySo(Guid.Empty, 0);
        foreach (var (stream, decision) in decided)
        {
            var one = await ledger.Decide<T>(stream, _ => decision, ct);
            if (one.Changed) answer = one;
        }

        return answer;
    }
}
