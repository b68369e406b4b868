using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>Gives a second rating beside the reporter's. It may be given again; the last one stands.</summary>
/// <param name="IncidentId">Which report.</param>
/// <param name="Assessed">The rating.</param>
/// <param name="Reason">Why; needed for a rating below what the report says.</param>
/// <param name="ContributingFactors">What in the organisation of the work contributed.</param>
public sealed record AssessIncident(
    Guid IncidentId, Severity Assessed, SealedText? Reason, IReadOnlyList<ContributingFactor> ContributingFactors)
{
    /// <summary>A rating below what the report says needs a reason, and the reporter will read it.</summary>
    public sealed record DowngradeNeedsReason() : Refusal(RefusalKind.Invalid,
        "This is lower than what the report says. Say why; the reporter will see it.", "reason");

    /// <summary>Decides. The same rating by the same person again is no new rating.</summary>
    public static Decision Decide(
        AssessIncident command, Incident? incident, Caller caller, IncidentClocks clocks, DateTimeOffset now)
    {
        if (incident is null) return new NoSuchIncident();
        if (incident.RefusalToHandle(caller) is { } standing) return standing;
        if (!Enum.IsDefined(command.Assessed)) return new ReportChecks.UnknownCode("assessed_severity");
        if (command.ContributingFactors.Any(factor => !Enum.IsDefined(factor)))
            return new ReportChecks.UnknownCode("contributing_factors");
        IReadOnlyList<ContributingFactor> factors = [.. command.ContributingFactors.Distinct().Order()];
        if (IsLast(incident, caller.By, command.Assessed, factors)) return Decision.Nothing;
        if (incident.IsClosed) return new IncidentIsClosed();
        var before = incident.SeverityOfReport;
        if (command.Assessed < before && command.Reason is null) return new DowngradeNeedsReason();
        if (incident.Ratings.Count >= IncidentLimits.AssessmentsMax)
            return new TooManyInIncident("assessments", IncidentLimits.AssessmentsMax);
        var rated = new IncidentAssessed(caller.By, now, command.Assessed, before,
            (int)command.Assessed - (int?)incident.Report.ReportedSeverity, command.Assessed < before,
            command.Reason, factors, clocks.SilenceDueAt(now));
        return Decision.Of([rated, .. clocks.SupportAfter(incident, rated, now)]);
    }

    private static bool IsLast(
        Incident incident, StaffId by, Severity assessed, IReadOnlyList<ContributingFactor> factors) =>
        incident.Ratings is [.., var last] && last.By == by && last.Assessed == assessed
        && last.ContributingFactors.SequenceEqual(factors);
}
