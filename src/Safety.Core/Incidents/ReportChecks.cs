using Safety.Core.Language;

namespace Safety.Core.Incidents;

/// <summary>What must be right in anything that is said about an incident, whoever says it and whenever.</summary>
public static class ReportChecks
{
    /// <summary>The moment lies ahead of the server's clock.</summary>
    /// <param name="Which">The field.</param>
    public sealed record HappenedInTheFuture(string Which) : Refusal(RefusalKind.Invalid,
        "This moment lies in the future. Say when it happened, or leave it open.", Which);

    /// <summary>The moment is too long ago to be meant.</summary>
    /// <param name="Which">The field.</param>
    public sealed record HappenedTooLongAgo(string Which) : Refusal(RefusalKind.Invalid,
        $"This moment is more than {IncidentLimits.HappenedYearsAgoMax} years ago. Please check the year.", Which);

    /// <summary>A code that is not on the list.</summary>
    /// <param name="Which">The field.</param>
    public sealed record UnknownCode(string Which)
        : Refusal(RefusalKind.Invalid, "This is not one of the listed answers.", Which);

    /// <summary>How threatened the person felt is outside 0 to 10.</summary>
    public sealed record FeltThreatenedOutOfRange()
        : Refusal(RefusalKind.Invalid, "Say how threatened you felt from 0 to 10.", "felt_threatened");

    /// <summary>Days lost are outside what is possible.</summary>
    public sealed record LostTimeOutOfRange() : Refusal(RefusalKind.Invalid,
        $"Days lost are between 0 and {IncidentLimits.LostTimeDaysMax}.", "lost_time_days");

    /// <summary>
    /// A colleague was named as the one who did it in a report about a client: reports must not become a weapon among
    /// colleagues, so such a report goes its own way.
    /// </summary>
    public sealed record ColleagueAsSubjectNeedsItsOwnReport() : Refusal(RefusalKind.Invalid,
        "A colleague can be named as the one who did it only in a report about a colleague or a manager.", "people");

    /// <summary>The first thing that is wrong with a report, or null.</summary>
    public static Refusal? FirstRefusal(ReportContent report, DateTimeOffset now)
    {
        if (report.AllCategories.Any(category => !Enum.IsDefined(category))) return new UnknownCode("category");
        if (report.SecondaryCategories.Count > IncidentLimits.SecondaryCategoriesMax)
            return new TooManyInIncident("secondary_categories", IncidentLimits.SecondaryCategoriesMax);
        if (!Enum.IsDefined(report.PerpetratorClass)) return new UnknownCode("perpetrator_class");
        if (Badly(report.ViolenceTypes)) return new UnknownCode("violence_types");
        return Moment(report.HappenedAt, now) ?? Feeling(report.ReportedSeverity, report.FeltThreatened)
            ?? OfDetails(report.Details) ?? Accused(report);
    }

    /// <summary>The first thing that is wrong with a moment in the past, or null.</summary>
    internal static Refusal? Moment(DateTimeOffset? happenedAt, DateTimeOffset now, string field = "happened_at")
    {
        if (happenedAt > now + IncidentLimits.ClockSkewMax) return new HappenedInTheFuture(field);
        if (happenedAt < now.AddYears(-IncidentLimits.HappenedYearsAgoMax)) return new HappenedTooLongAgo(field);
        return null;
    }

    /// <summary>The first thing that is wrong with a rating, or null.</summary>
    internal static Refusal? Feeling(Severity? severity, int? feltThreatened)
    {
        if (Odd(severity)) return new UnknownCode("reported_severity");
        if (feltThreatened is < 0 or > IncidentLimits.FeltThreatenedMax) return new FeltThreatenedOutOfRange();
        return null;
    }

    /// <summary>The first thing that is wrong with details, or null.</summary>
    internal static Refusal? OfDetails(IncidentDetails details)
    {
        if (Odd(details.LocationClass)) return new UnknownCode("location_class");
        if (Odd(details.LocationDetail)) return new UnknownCode("location_detail");
        if (Odd(details.PhysicalHarm)) return new UnknownCode("physical_harm");
        if (Odd(details.PsychologicalHarm)) return new UnknownCode("psychological_harm");
        if (Odd(details.MedicalTreatment)) return new UnknownCode("medical_treatment");
        if (Odd(details.PotentialSeverity)) return new UnknownCode("potential_severity");
        if (Badly(details.Circumstances)) return new UnknownCode("circumstances");
        if (Badly(details.Antecedents)) return new UnknownCode("antecedents");
        if (Badly(details.WorkerResponses)) return new UnknownCode("worker_responses");
        if (Badly(details.Means)) return new UnknownCode("means");
        if (Badly(details.Consequences)) return new UnknownCode("consequences");
        if (details.People.Any(person => !Enum.IsDefined(person.Role))) return new UnknownCode("people");
        if (details.People.Count > IncidentLimits.PeopleMax)
            return new TooManyInIncident("people", IncidentLimits.PeopleMax);
        return details.LostTimeDays is < 0 or > IncidentLimits.LostTimeDaysMax ? new LostTimeOutOfRange() : null;
    }

    /// <summary>Whether a colleague is accused in a report that is not about a colleague.</summary>
    internal static Refusal? Accused(ReportContent report)
    {
        if (report.Details.People.All(person => person.Role != RoleInIncident.Subject)) return null;
        return report.PerpetratorClass is PerpetratorClass.Coworker or PerpetratorClass.SupervisorOrManager
            ? null : new ColleagueAsSubjectNeedsItsOwnReport();
    }

    /// <summary>A code that is given and not on the list.</summary>
    private static bool Odd<T>(T? code) where T : struct, Enum => code is { } given && !Enum.IsDefined(given);

    /// <summary>Codes that are not on the list, or more of them than any list has.</summary>
    private static bool Badly<T>(IReadOnlyList<T> codes) where T : struct, Enum =>
        codes.Count > IncidentLimits.CodesMax || codes.Any(code => !Enum.IsDefined(code));
}
