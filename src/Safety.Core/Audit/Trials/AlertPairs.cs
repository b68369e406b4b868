namespace Safety.Core.Audit.Trials;

/// <summary>A real alert, the imagined one that is the same, or either of them alone.</summary>
/// <param name="Real">The real one, or null.</param>
/// <param name="Imagined">The imagined one, or null.</param>
internal sealed record AlertPair(RealAlert? Real, ImaginedAlert? Imagined)
{
    /// <summary>By how much the imagined one is later; negative when it is earlier, null for one alone.</summary>
    public TimeSpan? Later => Imagined?.At - Real?.Raised.RaisedAt;
}

/// <summary>Finds which imagined alert is which real one: of the same key, the nearest first.</summary>
internal static class AlertPairs
{
    /// <summary>Each alert once, alone or in a pair.</summary>
    /// <param name="real">The real alerts.</param>
    /// <param name="imagined">The imagined ones.</param>
    /// <param name="within">How far apart two may be that are the same.</param>
    public static IEnumerable<AlertPair> Of(
        IReadOnlyList<RealAlert> real, IReadOnlyList<ImaginedAlert> imagined, TimeSpan within)
    {
        var realOf = real.ToLookup(alert => alert.Key);
        var imaginedOf = imagined.ToLookup(alert => alert.Key);
        return realOf.Select(same => same.Key).Union(imaginedOf.Select(same => same.Key))
            .SelectMany(key => OfKey([.. realOf[key]], [.. imaginedOf[key]], within));
    }

    private static IEnumerable<AlertPair> OfKey(List<RealAlert> real, List<ImaginedAlert> imagined, TimeSpan within)
    {
        var near = real.SelectMany(one => imagined.Select(other => new AlertPair(one, other)))
            .Where(pair => pair.Later!.Value.Duration() <= within)
            .OrderBy(pair => pair.Later!.Value.Duration()).ThenBy(pair => pair.Real!.Raised.RaisedAt);
        foreach (var pair in near)
        {
            if (!real.Contains(pair.Real!) || !imagined.Contains(pair.Imagined!)) continue;
            real.Remove(pair.Real!);
            imagined.Remove(pair.Imagined!);
            yield return pair;
        }

        foreach (var one in real) yield return new AlertPair(one, null);
        foreach (var other in imagined) yield return new AlertPair(null, other);
    }
}
