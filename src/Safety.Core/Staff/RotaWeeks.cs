namespace Safety.Core.Staff;

/// <summary>The turns and stand-ins of one rota as moments.</summary>
internal static class RotaWeeks
{
    /// <summary>Of a time, who is on call under this rota alone; in order, cut to that time.</summary>
    public static IReadOnlyList<OnCallSpan> Of(Rota rota, TimeZoneInfo zone, OnCallSpan held)
    {
        var first = WallClock.DayOf(zone, held.From).AddDays(-StaffLimits.TurnMax.Days - 1);
        var last = WallClock.DayOf(zone, held.Until).AddDays(1);
        var above = Cut(
            rota.Exceptions.Where(one => first <= one.On && one.On <= last)
                .Select(one => Span(
                    one.On, one.Starts, one.Lasts, zone,
                    new OnCallSpan(default, default, one.People, OnCallCause.StandIn, one.Occasion))),
            held);
        return OnCall.Over(Cut(Turns(rota, zone, first, last), held), above, above);
    }

    private static IEnumerable<OnCallSpan> Turns(Rota rota, TimeZoneInfo zone, DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            foreach (var turn in rota.Turns.Where(turn => turn.Day == day.DayOfWeek))
            {
                yield return Span(
                    day, turn.Starts, turn.Lasts, zone,
                    new OnCallSpan(default, default, turn.People, OnCallCause.Turn));
            }
        }
    }

    private static OnCallSpan Span(DateOnly day, TimeOnly starts, TimeSpan lasts, TimeZoneInfo zone, OnCallSpan who)
    {
        var wall = day.ToDateTime(starts);
        return who with { From = WallClock.FirstAt(zone, wall), Until = WallClock.FirstAt(zone, wall + lasts) };
    }

    private static List<OnCallSpan> Cut(IEnumerable<OnCallSpan> spans, OnCallSpan held) =>
    [
        .. spans.Select(span => span.Within(held.From, held.Until)).Where(span => !span.IsEmpty)
            .OrderBy(span => span.From),
    ];
}
