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

    /// <summary>By when an investigation that is opened at a moment shall be closed.</summary>
    public DateTimeOffset FindingsDueAt(DateTimeOffset openedAt) =>
        WorkingDays.After(openedAt, Policy.Numbers.InvestigationWorkingDays, Zone);

    /// <summary>The same as silence, or null for a closed report, of which nothing more is expected.</summary>
    internal DateTimeOffset? SilenceDueAt(Incident incident, DateTimeOffset visibleAt) =>
        incident.IsClosed ? null : SilenceDueAt(visibleAt);

    /// <summary>The support that is owed because of what a fact tells of the severity; once for each report.</summary>
    /// <param name="before">The report right before the fact, or null before the first.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="now">Its moment.</param>
    internal IEnumerable<object> SupportAfter(Incident? before, object fact, DateTimeOffset now) => fact switch
    {
        IncidentReported e => SupportOwed(e.OnBehalfOf ?? e.FiledBy, EffectiveSeverity.OfReport(e), 0, now),
        InformalReportLogged e => SupportOwed(e.ToldBy, EffectiveSeverity.OfReport(e), 0, now),
        IncidentDetailAdded => SupportNowOwed(
            before!, Incident.Evolve(before, before!.Id, fact).SeverityOfReport, now),
        IncidentCorrected e => SupportNowOwed(before!, e.SeverityAfter, now),
        IncidentAssessed e => SupportNowOwed(before!, e.Assessed, now),
        _ => [],
    };

    /// <summary>
    /// The same fact with the dates that follow from these numbers, where it has any.
    /// </summary>
    /// <param name="fact">A fact of a person.</param>
    /// <param name="before">The report right before it, or null before the first.</param>
    /// <param name="at">Its moment.</param>
    internal object Anew(object fact, Incident? before, DateTimeOffset at) => fact switch
    {
        IncidentReported e => e with { SilenceDueAt = SilenceDueAt(at) },
        InformalReportLogged e => e with { SilenceDueAt = SilenceDueAt(at) },
        IncidentAssessed e => e with { SilenceDueAt = SilenceDueAt(at) },
        InvestigationOpened e => e with { SilenceDueAt = SilenceDueAt(at), FindingsDueAt = FindingsDueAt(at) },
        InvestigationClosed e => e with { SilenceDueAt = SilenceDueAt(at) },
        ActionAgreed e => e with { SilenceDueAt = SilenceDueAt(at) },
        IncidentReopened e => e with { SilenceDueAt = SilenceDueAt(at) },
        ReporterInformed e => e with { SilenceDueAt = SilenceDueAt(before!, at) },
        SupportOffered e => e with { SilenceDueAt = SilenceDueAt(before!, at) },
        SupportGiven e => e with { SilenceDueAt = SilenceDueAt(before!, at) },
        ActionDone e => e with { SilenceDueAt = SilenceDueAt(before!, at) },
        _ => fact,
    };

    private IEnumerable<object> SupportNowOwed(Incident incident, Severity severity, DateTimeOffset now) =>
        incident.SupportIsPlanned ? [] : SupportOwed(incident.Person, severity, incident.Support.Count, now);

    // Nothing below the policy's severity. Counted from the moment it is found to be owed: for a report that is when it
    // came in.
    private IEnumerable<object> SupportOwed(StaffId to, Severity severity, int firstStep, DateTimeOffset now)
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
