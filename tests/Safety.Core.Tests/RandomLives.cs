using Safety.Core.Language;

namespace Safety.Core.Tests;

/// <summary>What must hold of random lives before a law over them says anything.</summary>
internal static class RandomLives
{
    private const int RoundsMax = 10;
    private const int FactsMin = 20;

    /// <summary>Random lives of a stream reach every fact of its room.</summary>
    /// <typeparam name="T">The stream's state.</typeparam>
    /// <param name="play">Plays lives and tells the facts of each decision, perhaps from several threads.</param>
    /// <param name="factsMin">How many facts there are at least, so that the law looks at something.</param>
    public static void ReachEveryFactOf<T>(Action<Action<IEnumerable<object>>> play, int factsMin = FactsMin)
    {
        var missing = typeof(T).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(T).Namespace && typeof(IFact).IsAssignableFrom(type)
                && !type.IsInterface)
            .ToHashSet();
        Assert.True(missing.Count >= factsMin);
        for (var round = 0; round < RoundsMax && missing.Count > 0; round++)
            play(facts =>
            {
                lock (missing) missing.ExceptWith(facts.Select(fact => fact.GetType()));
            });
        Assert.Empty(missing.Select(type => type.Name));
    }
}
