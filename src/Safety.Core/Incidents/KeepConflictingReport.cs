using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>
/// Keeps a body that came under a taken id. It may be the real report, and nothing said may be lost: alerts follow what
/// it says as if it had been filed.
/// </summary>
/// <param name="IncidentId">The id that was taken.</param>
/// <param name="Report">What the other body says.</param>
/// <param name="BodyMac">The keyed code of the other body.</param>
public sealed record KeepConflictingReport(Guid IncidentId, ReportContent Report, string BodyMac)
{
    /// <summary>Decides. A body that was filed or kept already is not kept again.</summary>
    public static Decision Decide(KeepConflictingReport command, Incident? incident, StaffId by, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.IsSameFiling(by, command.BodyMac)) return Decision.Nothing;
        if (incident.Conflicts.Any(kept => kept.BodyMac == command.BodyMac && kept.SentBy == by))
            return Decision.Nothing;
        if (ReportChecks.FirstRefusal(command.Report, now) is { } refusal) return refusal;
        if (incident.Conflicts.Count >= IncidentLimits.ConflictingReportsMax)
            return new TooManyInIncident("conflicting_reports", IncidentLimits.ConflictingReportsMax);
        return Decision.Of(new ConflictingReportKept(command.Report.Tidied(), by, command.BodyMac, now));
    }
}
