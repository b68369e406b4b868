using Safety.Core.Language;
using Safety.Core.Policy;
using Safety.Core.Staff;

namespace Safety.Core.Incidents;

/// <summary>The clocks that run for a report: the numbers in force, and the zone in which days are counted.</summary>
/// <param name="Policy">The policy in force.</param>
/// <param name="Zone">The agency's time zone.</param>
public sealed record IncidentClocks(PolicyInForce Policy, TimeZoneInfo Zone)
{
    /// <summary>When it becomes silence towards the reporter, if nothing visible happens after this moment.</summary>
    public DateTimeOffset SilenceDueAt(DateTimeOffset visibleAt) =>
        WorkingDays.After(visibleAt, Policy.Numbers.ReporterSilenceWorkingDays, Zone);

    /// <summary>The same, or null for a closed report, of which nothing more is expected.</summary>
    internal DateTimeOffset? SilenceDueAt(Incident incident, DateTimeOffset visibleAt) =>
        incident.IsClosed ? null : SilenceDueAt(visibleAt);

    /// <summary>The support that is owed because a report turned out worse than it seemed; once.</summary>
    internal IEnumerable<object> SupportNowOwed(Incident incident, Severity severity, DateTimeOffset now) =>
        incident.SupportIsPlanned ? [] : SupportOwed(incident.Person, severity, incident.Support.Count, now);

    /// <summary>
    /// The support that is owed from this moment on, or nothing below the policy's severity. Counted from the moment it
    /// is found to be owed: for a report that is when it came in.
    /// </summary>
    internal IEnumerable<object> SupportOwed(StaffId to, Severity severity, int firstStep, DateTimeOffset now)
    {
        if ((int)severity < Policy.Numbers.SupportFromSeverity) yield break;
        IReadOnlyList<TimeSpan> times = [Policy.Numbers.FirstSupportWithin, .. Policy.Numbers.SupportFollowUps];
        var steps = times.Take(IncidentLimits.SupportStepsMax / 2).Select((within, index) => new PlannedSupport(
            firstStep + index, index == 0 ? SupportStepKind.ManagerContact : FollowUp(within), now + within));
        yield return new SupportPlanned(to, now, [.. steps], Policy.Version);
    }

    private static SupportStepKind FollowUp(TimeSpan within) => within.TotalDays switch
    {
        < 2 => SupportStepKind.PeerSupport,
        < 7 => SupportStepKind.Debrief,
        < 28 => SupportStepKind.FollowUp2w,
        _ => SupportStepKind.FollowUp6w,
    };
}
