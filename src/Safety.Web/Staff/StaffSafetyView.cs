using Safety.Core.Incidents;
using Safety.Core.Incidents.Exposures;
using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Web.Staff;

/// <summary>One person's safety, for themselves and whoever answers for them.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Name">Their name.</param>
/// <param name="AsOf">The moment of the reading.</param>
/// <param name="AgeSeconds">By how much the view may lag; pages say so above five.</param>
/// <param name="Exposure">What the last months did to them, as a number with its law.</param>
/// <param name="Unanswered">Reports about which they have heard nothing for too long.</param>
/// <param name="SupportOwed">Support that is owed, oldest due first.</param>
/// <param name="Reports">What happened to them, newest first, at most <see cref="ReportsMax"/>.</param>
/// <param name="ReportsInAll">How many there are.</param>
public sealed partial record StaffSafetyView(
    StaffId Staff, string Name, DateTimeOffset AsOf, double AgeSeconds, ExposureView Exposure,
    IReadOnlyList<IncidentId> Unanswered, IReadOnlyList<OwedSupport> SupportOwed, IReadOnlyList<EarlierReport> Reports,
    int ReportsInAll)
{
    /// <summary>The most reports on the page.</summary>
    public const int ReportsMax = 100;

    /// <summary>The view at a moment.</summary>
    /// <param name="staff">The person.</param>
    /// <param name="name">How they are called.</param>
    /// <param name="exposure">What weighs on them, what they only saw or heard included.</param>
    /// <param name="lines">What happened to them, as far as the reader may see it.</param>
    /// <param name="now">The moment.</param>
    /// <param name="age">By how much the view may lag.</param>
    public static StaffSafetyView Of(
        StaffId staff, string name, ExposureView exposure, IReadOnlyList<SafetyLine> lines, DateTimeOffset now,
        TimeSpan age) => new(
        staff, name, now, age.TotalSeconds, exposure,
        [.. lines.Where(line => IsUnanswered(line, now)).Select(line => line.Incident)],
        [.. lines.Where(line => line.Person == staff).SelectMany(line => OwedSupport.Of(line, now))
            .OrderBy(step => step.DueAt ?? DateTimeOffset.MaxValue)],
        [.. lines.Reverse().Take(ReportsMax).Select(EarlierReport.Of)],
        lines.Count);

    private static bool IsUnanswered(SafetyLine line, DateTimeOffset now) =>
        line.IsOpen && (line.SilenceFound || line.SilentFrom <= now);
}

/// <summary>
/// The cumulative exposure index: weights by severity, summed over the policy's window; what was only witnessed weighs
/// half.
/// </summary>
/// <param name="Index">The sum.</param>
/// <param name="ConcernFrom">From where the policy sees a concern.</param>
/// <param name="IsConcern">Whether it is one.</param>
/// <param name="WindowDays">The window, in days.</param>
/// <param name="Incidents">How many incidents lie in it.</param>
/// <param name="FallsAt">When it is no concern any more if nothing more happens; null when it is none now.</param>
public sealed record ExposureView(
    decimal Index, int ConcernFrom, bool IsConcern, int WindowDays, int Incidents, DateTimeOffset? FallsAt)
{
    private const decimal Halves = 2;

    /// <summary>The index of these lines for a person at a moment.</summary>
    public static ExposureView Of(
        StaffId person, IReadOnlyList<SafetyLine> lines, PolicyNumbers numbers, DateTimeOffset now)
    {
        var figure = ExposureFigure.Of(lines.Select(line => line.Weighing(person)), numbers, now);
        return new(
            figure.IndexHalves / Halves, numbers.ExposureConcern, figure.IsHigh, numbers.ExposureWindowDays,
            figure.Counted.Count, figure.FallsAt);
    }
}

/// <summary>A step of support that is owed.</summary>
/// <param name="Incident">After which incident.</param>
/// <param name="Step">Which step.</param>
/// <param name="DueAt">By when, or null.</param>
/// <param name="IsOffered">Whether it was offered.</param>
/// <param name="IsOverdue">Whether its time is over.</param>
public sealed record OwedSupport(
    IncidentId Incident, int Step, DateTimeOffset? DueAt, bool IsOffered, bool IsOverdue)
{
    /// <summary>What one incident owes.</summary>
    public static IEnumerable<OwedSupport> Of(SafetyLine line, DateTimeOffset now) => line.SupportOwed.Select(
        step => new OwedSupport(line.Incident, step.Step, step.DueAt, step.IsOffered, step.DueAt <= now));
}

/// <summary>An earlier report.</summary>
/// <param name="Incident">Which.</param>
/// <param name="ReportedAt">When it was reported.</param>
/// <param name="Category">What kind.</param>
/// <param name="Severity">The severity that is shown first.</param>
/// <param name="IsOpen">Whether it is open.</param>
/// <param name="ReporterIsInformed">Whether the reporter was told what became of it.</param>
public sealed record EarlierReport(
    IncidentId Incident, DateTimeOffset ReportedAt, IncidentCategory Category, Severity Severity, bool IsOpen,
    bool ReporterIsInformed)
{
    /// <summary>A line as an earlier report.</summary>
    public static EarlierReport Of(SafetyLine line) => new(
        line.Incident, line.ReportedAt, line.Category, line.Severity, line.IsOpen, line.ReporterIsInformed);
}
