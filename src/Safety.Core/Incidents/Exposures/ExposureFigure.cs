using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Incidents.Exposures;

/// <summary>One incident as it weighs on one worker.</summary>
/// <param name="Incident">Which.</param>
/// <param name="At">When it happened, as far as said; else when it was reported.</param>
/// <param name="Severity">The severity that is shown first.</param>
/// <param name="IsWitness">Whether the worker only saw or heard it.</param>
/// <param name="IsHidden">Whether the person asked not to be named to the line manager.</param>
/// <param name="Accused">Colleagues who are said to have done it.</param>
public sealed record Exposing(
    IncidentId Incident, DateTimeOffset At, Severity Severity, bool IsWitness, bool IsHidden,
    IReadOnlyList<StaffId> Accused)
{
    /// <summary>Whether a fact may change how much an incident weighs on whom.</summary>
    public static bool IsChangedBy(object fact) => fact is IncidentReported or InformalReportLogged
        or IncidentDetailAdded or IncidentCorrected or IncidentAssessed;

    /// <summary>Those on whom an incident weighs: to whom it happened, at whom it was directed, who saw or heard it.
    /// </summary>
    public static IReadOnlyList<StaffId> OnWhom(Incident incident) =>
    [
        .. Exposed(incident).Select(person => person.Value).Concat(With(incident, RoleInIncident.Witness)).Distinct()
            .Order().Select(StaffId.Of),
    ];

    /// <summary>Those to whom it happened, or at whom it was directed: whose exposure it counts for.</summary>
    public static IReadOnlyList<StaffId> Exposed(Incident incident) =>
        [.. With(incident, RoleInIncident.Target).Append(incident.Person.Value).Distinct().Order().Select(StaffId.Of)];

    /// <summary>Who is said to have done it, among the staff.</summary>
    public static IReadOnlyList<StaffId> AccusedIn(Incident incident) =>
        [.. With(incident, RoleInIncident.Subject).Order().Select(StaffId.Of)];

    /// <summary>How an incident weighs on a worker.</summary>
    public static Exposing Of(Incident incident, StaffId worker) => new(
        new(incident.Id), incident.Report.HappenedAt ?? incident.ReportedAt, incident.SeverityShown,
        !Exposed(incident).Contains(worker), incident.NotNamedToManager, AccusedIn(incident));

    private static IEnumerable<Guid> With(Incident incident, RoleInIncident role) => incident.Report.Details.People
        .Where(person => person.Role == role).Select(person => person.Staff.Value);
}

/// <summary>
/// The cumulative exposure index of one worker: the weights of all incidents of a window, by severity; what was only
/// witnessed weighs half (our judgement). Counted in halves, so that nothing is rounded. It is a concern from the
/// policy's number on, and from three incidents on: one or two that are grave have alerts of their own.
/// </summary>
/// <param name="IndexHalves">The index, in halves.</param>
/// <param name="IsHigh">Whether it is a concern.</param>
/// <param name="IsHighByName">Whether it would be without those of which the line manager must not know.</param>
/// <param name="Counted">The incidents that count, oldest first.</param>
/// <param name="FallsAt">When it is no concern any more if nothing more happens; null when it is none now.</param>
public sealed record ExposureFigure(
    int IndexHalves, bool IsHigh, bool IsHighByName, IReadOnlyList<Exposing> Counted, DateTimeOffset? FallsAt)
{
    private const int Halves = 2;
    private const int Several = 3;

    /// <summary>Sums up at a moment.</summary>
    /// <param name="all">What happened to the worker, or in front of them.</param>
    /// <param name="numbers">The agency's numbers.</param>
    /// <param name="now">The moment.</param>
    public static ExposureFigure Of(IEnumerable<Exposing> all, PolicyNumbers numbers, DateTimeOffset now)
    {
        var window = TimeSpan.FromDays(numbers.ExposureWindowDays);
        int Weight(Exposing one) =>
            numbers.ExposureWeightBySeverity[(int)one.Severity] * (one.IsWitness ? 1 : Halves);
        bool IsHigh(IReadOnlyList<Exposing> some) =>
            some.Count >= Several && some.Sum(Weight) >= numbers.ExposureConcern * Halves;
        var counted = all.Where(one => one.At >= now - window && Weight(one) > 0)
            .OrderBy(one => one.At).ThenBy(one => one.Incident.Value).ToList();
        DateTimeOffset? falls = null;
        for (var gone = 1; IsHigh(counted) && falls is null; gone++)
        {
            // The last moment of a window still counts it.
            if (!IsHigh([.. counted.Skip(gone)])) falls = counted[gone - 1].At + window + TimeSpan.FromTicks(1);
        }

        return new(
            counted.Sum(Weight), IsHigh(counted), IsHigh([.. counted.Where(one => !one.IsHidden)]), counted, falls);
    }
}
