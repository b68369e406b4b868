using System.Globalization;
using Microsoft.AspNetCore.Components;
using Safety.Core.Audit.Trends;
using Safety.Core.Incidents;
using Safety.Core.Language;
using Safety.Web.Audit.Obligations.Pages;
using Safety.Web.Door;
using Safety.Web.Incidents.Pages;
using Safety.Web.Layout;
using Safety.Web.Store;
using static Safety.Web.Layout.NumberWords;

namespace Safety.Web.Audit.Trends.Pages;

/// <summary>Trends for the safety lead: charts drawn on the server, each with its table.</summary>
public sealed partial class TrendsPage
{
    private static readonly string[] MonthHeadings = ["Month", "Incidents", "Of severity 3 and above"];
    private static readonly string[] WaitingHeadings =
        ["Who waited", "How many", "Still waiting", "Half within", "Nine of ten within"];
    private static readonly string[] VisitHeadings =
        ["Risk", "Planned", "Watched over", "Escorted", "Alone by a manager’s word"];
    private static readonly string[] PromiseHeadings = ["What was promised", "Broken", "Late", "Kept"];

    private TrendView? view;
    private string? error;
    private PeriodDays days = default!;
    private IReadOnlyList<string> months = [];
    private IReadOnlyList<BarSeries> monthSeries = [];
    private IReadOnlyList<IReadOnlyList<string>> monthRows = [];
    private IReadOnlyList<CountTable> tables = [];
    private IReadOnlyList<IReadOnlyList<string>> waitingRows = [];
    private IReadOnlyList<IReadOnlyList<string>> visitRows = [];
    private IReadOnlyList<IReadOnlyList<string>> promiseRows = [];

    /// <summary>The first day.</summary>
    [SupplyParameterFromQuery(Name = "from")]
    public string? FromDay { get; set; }

    /// <summary>The last day.</summary>
    [SupplyParameterFromQuery(Name = "until")]
    public string? UntilDay { get; set; }

    [Inject]
    private TrendDesk Desk { get; set; } = null!;

    [Inject]
    private Standing Standing { get; set; } = null!;

    /// <inheritdoc/>
    protected override async Task LoadAsync()
    {
        days = PeriodDays.Of(FromDay, UntilDay, Time.Today, Period.LengthAtFirst);
        var (refusal, found) = await Desk.OfAsync(Asker, days.Begin(Time), days.End(Time), Ct);
        (view, error) = (found, refusal?.Reason);
        if (found is null && refusal is null) NotHere();
        if (found is null) return;
        LayMonths(found.Figures);
        tables = TablesOf(found.Figures);
        waitingRows = WaitsOf(found.Figures);
        visitRows =
        [
            .. found.Visits.Select(band => Row(
                Looks.Of(band.Band).Text, band.Planned, band.Monitored, band.Escorted, band.Authorised)),
        ];
        promiseRows =
        [
            .. found.Promises.Select(one =>
                Row(ObligationPhrases.Of(one.Kind), one.Counts.Broken, one.Counts.Late, one.Counts.Kept)),
        ];
    }

    private string NameOf(TeamId? team) => team is { } known
        ? Standing.Directory.Teams.FirstOrDefault(one => one.Id == known.Value)?.Name ?? "A team of before"
        : "No team";

    private void LayMonths(TrendFigures figures)
    {
        months = [.. figures.Months.Select(one => Moments.Month(one.Month))];
        monthSeries =
        [
            new("Incidents", [.. figures.Months.Select(one => one.Incidents)]),
            new("Severity 3 and above", [.. figures.Months.Select(one => one.Serious)]),
        ];
        monthRows = [.. figures.Months.Zip(months, (one, name) => Row(name, one.Incidents, one.Serious))];
    }

    private CountTable[] TablesOf(TrendFigures figures) =>
    [
        new(
            "What happened", Rows(figures.Categories, Kinds.Words),
            at => Reports($"&category={Codes<IncidentCategory>.Of(figures.Categories[at].Of)}")),
        new(
            "Severity", Rows(figures.Severities, severity => Looks.Of(severity).Text),
            at => Reports($"&severity={Codes<Severity>.Of(figures.Severities[at].Of)}")),
        new("Place", Rows(figures.Places, place => place is { } said ? Labels.Of(said) : NotSaid)),
        new("What came before", Rows(figures.Antecedents, Labels.Of)),
        new("Time of day", Rows(figures.DayParts, part => part is { } said ? WordsOf(said) : NotSaid)),
        new("Day of the week", Rows(figures.Weekdays, day => day?.ToString() ?? NotSaid)),
    ];

    private string Reports(string like) =>
        $"/incidents?state=all&from={days.Text(days.From)}&until={days.Text(days.Until)}{like}";

    private string MonthReports(int at)
    {
        var first = view!.Figures.Months[at].Month;
        var last = first.AddMonths(1).AddDays(-1);
        var (from, until) = (first > days.From ? first : days.From, last < days.Until ? last : days.Until);
        return $"/incidents?state=all&from={days.Text(from)}&until={days.Text(until)}";
    }

    private const string NotSaid = "Nobody said";

    private static IReadOnlyList<string>[] WaitsOf(TrendFigures figures) =>
    [
        .. figures.Answers.Select(one => RowOf($"Alerts of {Looks.Of(one.Severity).Text}", one.Answer)),
        RowOf("Reporters", figures.Told),
    ];

    private static IReadOnlyList<string> RowOf(string who, Waiting waits) =>
    [
        who, Said(waits.Number), Said(waits.StillWaiting), Length(waits.MedianMinutes), Length(waits.NinetiethMinutes),
    ];

    private static IReadOnlyList<IReadOnlyList<string>> Rows<T>(
        IReadOnlyList<Counted<T>> counts, Func<T, string> words) =>
        [.. counts.Select(one => Row(words(one.Of), one.Number))];

    private static IReadOnlyList<string> Row(string name, params IEnumerable<int> numbers) =>
        [name, .. numbers.Select(number => Said(number))];

    private static string Length(double? minutes) => minutes switch
    {
        null => "–",
        < 120 and { } few => string.Create(CultureInfo.InvariantCulture, $"{few:0} min"),
        < 2880 and { } some => string.Create(CultureInfo.InvariantCulture, $"{some / 60:0} h"),
        { } many => string.Create(CultureInfo.InvariantCulture, $"{many / 1440:0} days"),
    };

    private static string WordsOf(DayPart part) => part switch
    {
        DayPart.Night => "At night, midnight to six",
        DayPart.Morning => "In the morning, six to noon",
        DayPart.Afternoon => "In the afternoon, noon to six",
        DayPart.Evening => "In the evening, six to midnight",
    };

    private sealed record CountTable(
        string Title, IReadOnlyList<IReadOnlyList<string>> Rows, Func<int, string?>? AddressOf = null);
}
