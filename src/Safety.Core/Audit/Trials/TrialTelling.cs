using Safety.Core.Language.Retelling;

namespace Safety.Core.Audit.Trials;

/// <summary>Tells the streams of one subject again together, in the order of the log.</summary>
internal abstract class TrialTelling
{
    private readonly List<(IRetold Told, IReadOnlyList<TrueFact> Facts)> all = [];

    /// <summary>Tells it all, up to a moment.</summary>
    /// <param name="until">The moment; nothing later is told.</param>
    /// <param name="hear">Hears each fact as it reads now, with its stream.</param>
    public void Tell(DateTimeOffset until, Action<Guid, ToldFact> hear)
    {
        foreach (var (told, _) in all) told.Hear = fact => hear(told.Stream, fact);
        foreach (var (told, facts, index) in InOrder())
        {
            var at = told.MomentOf(facts[index].Fact);
            if (at > until) break;
            LookUntil(at);
            told.Tell(facts, index);
            Then(told, facts[index].Fact, at);
        }

        LookUntil(until);
    }

    /// <summary>Takes a stream among those that are told.</summary>
    protected void Add(IRetold told, IReadOnlyList<TrueFact> facts) => all.Add((told, facts));

    /// <summary>What a true fact of one stream means for the others, once it is told.</summary>
    protected virtual void Then(IRetold told, object fact, DateTimeOffset at)
    {
    }

    private IEnumerable<(IRetold Told, IReadOnlyList<TrueFact> Facts, int Index)> InOrder()
    {
        var whole = all.SelectMany(
            one => Enumerable.Range(0, one.Facts.Count), (one, index) => (one.Told, one.Facts, Index: index));
        return all.Count == 1 ? whole : whole.OrderBy(one => one.Facts[one.Index].Place);
    }

    private void LookUntil(DateTimeOffset moment)
    {
        foreach (var (told, _) in all) told.LookUntil(moment);
    }
}
