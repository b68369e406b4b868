using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Audit.Trends;

/// <summary>A part of the day on the agency's clock, six hours long.</summary>
public enum DayPart
{
    /// <summary>From midnight to six.</summary>
    Night,

    /// <summary>From six to noon.</summary>
    Morning,

    /// <summary>From noon to six in the evening.</summary>
    Afternoon,

    /// <summary>From six in the evening to midnight.</summary>
    Evening,
}

/// <summary>How many there are of something.</summary>
/// <typeparam name="T">What is counted.</typeparam>
/// <param name="Of">Which; null for "nobody said".</param>
/// <param name="Number">How many.</param>
public sealed record Counted<T>(T Of, int Number);

/// <summary>One month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Incidents">How many were reported.</param>
/// <param name="Serious">How many of them are of severity 3 or more.</param>
public sealed record MonthFigures(DateOnly Month, int Incidents, int Serious);

/// <summary>How alerts of one severity were answered.</summary>
/// <param name="Severity">The severity.</param>
/// <param name="Answer">How long they waited for somebody.</param>
public sealed record AnswerFigures(Severity Severity, Waiting Answer);

/// <summary>
/// What incidents and alerts of a time come to. Counts, not causes: more reports may mean more violence or more trust.
/// </summary>
/// <param name="Months">By month of the report, none left out.</param>
/// <param name="Categories">By main category, the most first.</param>
/// <param name="Severities">By severity, the least first, each of them.</param>
/// <param name="Places">By place, the most first.</param>
/// <param name="Antecedents">By what came before, the most first; one incident may have several.</param>
/// <param name="DayParts">By part of the day in which it happened, each of them; null where nobody said.</param>
/// <param name="Weekdays">By day of the week on which it happened, Monday first; null where nobody said.</param>
/// <param name="Told">How long reporters waited for a word.</param>
/// <param name="Answers">How long alerts waited for somebody, by severity, those that there are.</param>
public sealed record TrendFigures(
    IReadOnlyList<MonthFigures> Months, IReadOnlyList<Counted<IncidentCategory>> Categories,
    IReadOnlyList<Counted<Severity>> Severities, IReadOnlyList<Counted<LocationDetail?>> Places,
    IReadOnlyList<Counted<Antecedent>> Antecedents, IReadOnlyList<Counted<DayPart?>> DayParts,
    IReadOnlyList<Counted<DayOfWeek?>> Weekdays, Waiting Told, IReadOnlyList<AnswerFigures> Answers)
{
    /// <summary>What these rows come to.</summary>
    /// <param name="incidents">The incidents reported within the time.</param>
    /// <param name="alerts">The alerts raised within the time.</param>
    /// <param name="from">The first day of the time.</param>
    /// <param name="until">The last day of the time.</param>
    /// <param name="zone">The agency's time zone.</param>
    public static TrendFigures Of(
        IReadOnlyList<IncidentSeen> incidents, IReadOnlyList<AlertSeen> alerts, DateOnly from, DateOnly until,
        TimeZoneInfo zone)
    {
        DateTime Local(DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).DateTime;
        var when = incidents.Select(one => one.HappenedAt is { } at ? Local(at) : (DateTime?)null).ToList();
        return new(
            MonthsOf(incidents, from, until, Local),
            MostFirst(incidents.Select(one => one.Category)),
            Each(incidents.Select(one => one.Severity), Enum.GetValues<Severity>()),
            MostFirst(incidents.Select(one => one.Place)),
            MostFirst(incidents.SelectMany(one => one.Antecedents)),
            Each(
                when.Select(at => at is { } local ? (DayPart)(local.Hour / 6) : (DayPart?)null),
                [.. Enum.GetValues<DayPart>(), null]),
            Each(when.Select(at => at?.DayOfWeek), [.. Week, null]),
            Waiting.Of(incidents.Select(one => (one.ReportedAt, one.ToldAt))),
            [
                .. alerts.GroupBy(alert => alert.Severity).OrderBy(group => group.Key)
                    .Select(group => new AnswerFigures(
                        group.Key, Waiting.Of(group.Select(alert => (alert.RaisedAt, alert.AnsweredAt))))),
            ]);
    }

    private static IEnumerable<DayOfWeek?> Week => Enumerable.Range(1, 7).Select(day => (DayOfWeek?)(day % 7));

    private static List<MonthFigures> MonthsOf(
        IReadOnlyList<IncidentSeen> incidents, DateOnly from, DateOnly until, Func<DateTimeOffset, DateTime> local)
    {
        var byMonth = incidents.ToLookup(one => WallClock.MonthOf(DateOnly.FromDateTime(local(one.ReportedAt))));
        var months = new List<MonthFigures>();
        for (var month = WallClock.MonthOf(from); month <= until; month = month.AddMonths(1))
        {
            var serious = byMonth[month].Count(one => one.Severity >= Severity.Serious);
            months.Add(new(month, byMonth[month].Count(), serious));
        }

        return months;
    }

    private static List<Counted<T>> MostFirst<T>(IEnumerable<T> values) =>
    [
        .. values.GroupBy(value => value).Select(group => new Counted<T>(group.Key, group.Count()))
            .OrderByDescending(one => one.Number).ThenBy(one => one.Of),
    ];

    private static List<Counted<T>> Each<T>(IEnumerable<T> values, IEnumerable<T> all)
    {
        var counts = values.ToLookup(value => value);
        return [.. all.Select(one => new Counted<T>(one, counts[one].Count()))];
    }
}
