using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Who is on call when: what was published last goes before what was published earlier, a stand-in before the weekly
/// turn, and an agreed swap before both.
/// </summary>
public static class OnCall
{
    /// <summary>Whoever is on call at a moment, in the order in which they are called; perhaps nobody.</summary>
    /// <param name="team">The team.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="zoneOf">The time zone of an IANA name, or null for one that is not known.</param>
    public static IReadOnlyList<StaffId> At(Team team, DateTimeOffset moment, Func<string, TimeZoneInfo?> zoneOf) =>
        Between(team, moment, moment.AddTicks(1), zoneOf) is [var span] ? span.People : [];

    /// <summary>Every time at which somebody is on call between two moments, in order, cut to them.</summary>
    /// <param name="team">The team.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The first moment after it.</param>
    /// <param name="zoneOf">
    /// The time zone of an IANA name. One that is not known any more is read as UTC: rather some hours off than nobody.
    /// </param>
    public static IReadOnlyList<OnCallSpan> Between(
        Team team, DateTimeOffset from, DateTimeOffset until, Func<string, TimeZoneInfo?> zoneOf)
    {
        IReadOnlyList<OnCallSpan> spans = [];
        foreach (var published in team.Rotas)
        {
            var zone = zoneOf(published.Rota.Zone) ?? TimeZoneInfo.Utc;
            var held = Held(published, zone).Within(from, until);
            if (!held.IsEmpty) spans = Over(spans, [held], RotaWeeks.Of(published.Rota, zone, held));
        }

        return team.Swaps.Aggregate(spans, After);
    }

    /// <summary>The times between two moments at which nobody is on call.</summary>
    /// <param name="spans">Every time at which somebody is, in order.</param>
    /// <param name="from">The first moment.</param>
    /// <param name="until">The first moment after it.</param>
    public static IReadOnlyList<OnCallGap> Gaps(
        IReadOnlyList<OnCallSpan> spans, DateTimeOffset from, DateTimeOffset until)
    {
        var gaps = new List<OnCallGap>();
        foreach (var span in spans)
        {
            if (span.From > from) gaps.Add(new OnCallGap(from, span.From));
            from = span.Until;
        }

        if (from < until) gaps.Add(new OnCallGap(from, until));
        return gaps;
    }

    /// <summary>What lies below, with holes cut into it, and what lies above; both in order.</summary>
    internal static IReadOnlyList<OnCallSpan> Over(
        IReadOnlyList<OnCallSpan> below, IReadOnlyList<OnCallSpan> holes, IReadOnlyList<OnCallSpan> above) =>
        [.. below.SelectMany(span => Without(span, holes)).Concat(above).OrderBy(span => span.From)];

    private static IEnumerable<OnCallSpan> Without(OnCallSpan span, IReadOnlyList<OnCallSpan> holes)
    {
        foreach (var hole in holes.Where(hole => hole.From < span.Until && span.From < hole.Until))
        {
            var left = span.Within(span.From, hole.From);
            if (!left.IsEmpty) yield return left;
            span = span.Within(hole.Until, span.Until);
        }

        if (!span.IsEmpty) yield return span;
    }

    /// <summary>From when until when a rota holds where no later one does.</summary>
    private static OnCallSpan Held(RotaPublished published, TimeZoneInfo zone)
    {
        var rota = published.Rota;
        var first = WallClock.FirstAt(zone, rota.FromOn.ToDateTime(TimeOnly.MinValue));
        var end = rota.LastOn is { } last
            ? WallClock.FirstAt(zone, last.AddDays(1).ToDateTime(TimeOnly.MinValue))
            : DateTimeOffset.MaxValue;
        return new OnCallSpan(first, end, [], OnCallCause.Turn).Within(published.PublishedAt, end);
    }

    private static IReadOnlyList<OnCallSpan> After(IReadOnlyList<OnCallSpan> spans, OnCallSwapped swap) =>
        [.. spans.SelectMany(span => After(span, swap))];

    private static IEnumerable<OnCallSpan> After(OnCallSpan span, OnCallSwapped swap)
    {
        var swapped = span.Within(swap.From, swap.Until);
        if (swapped.IsEmpty || !span.People.Contains(swap.GivesUp)) return [span];
        var people = span.People.Select(one => one == swap.GivesUp ? swap.TakesOver : one).Distinct().ToList();
        return new[]
        {
            span.Within(span.From, swap.From),
            swapped with { People = people, Cause = OnCallCause.Swap },
            span.Within(swap.Until, span.Until),
        }.Where(part => !part.IsEmpty);
    }
}
