using Safety.Core.Language;

namespace Safety.Core.Incidents;

public sealed partial record Incident
{
    /// <summary>Deadline kind: a step of support is owed; the step is its number.</summary>
    public const string SupportDeadline = "support";

    /// <summary>Deadline kind: an action is owed; the step is its number.</summary>
    public const string ActionDeadline = "action";

    /// <summary>Deadline kind: nothing visible to the reporter; the step is always 0.</summary>
    public const string SilenceDeadline = "reporter_silence";

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        IncidentReported e => [Silence(e.SilenceDueAt)],
        InformalReportLogged e => [Silence(e.SilenceDueAt)],
        IncidentReopened e => [Silence(e.SilenceDueAt)],
        IncidentAssessed e => [Silence(e.SilenceDueAt)],
        InvestigationOpened e => [Silence(e.SilenceDueAt)],
        InvestigationClosed e => [Silence(e.SilenceDueAt)],
        ReporterInformed e => MovedSilence(e.SilenceDueAt),
        ReporterSilenceFound or IncidentClosed => [new DeadlineChange.Disarm(SilenceDeadline, 0)],
        SupportPlanned e => e.Steps.Select(s => new DeadlineChange.Arm(SupportDeadline, s.Step, s.DueAt)),
        SupportOffered e => [Offered(e), .. MovedSilence(e.SilenceDueAt)],
        SupportDeclined e => [new DeadlineChange.Disarm(SupportDeadline, e.Step)],
        SupportGiven e => [new DeadlineChange.Disarm(SupportDeadline, e.Step), .. MovedSilence(e.SilenceDueAt)],
        SupportStepFoundOverdue e => [new DeadlineChange.Disarm(SupportDeadline, e.Step)],
        ActionAgreed e => [new DeadlineChange.Arm(ActionDeadline, e.Number, e.DueAt), Silence(e.SilenceDueAt)],
        ActionDone e => [new DeadlineChange.Disarm(ActionDeadline, e.Number), .. MovedSilence(e.SilenceDueAt)],
        ActionFoundOverdue e => [new DeadlineChange.Disarm(ActionDeadline, e.Number)],
        IncidentCorrected or IncidentDetailAdded or OrganisationalContextCaptured or ConflictingReportKept
            or ConflictingEntryKept => [],
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is not a fact of an incident."),
    };

    private static DeadlineChange.Arm Silence(DateTimeOffset dueAt) => new(SilenceDeadline, 0, dueAt);

    private static IEnumerable<DeadlineChange> MovedSilence(DateTimeOffset? dueAt) =>
        dueAt is { } moment ? [Silence(moment)] : [];

    private static DeadlineChange Offered(SupportOffered e) => e.DueAt is { } dueAt
        ? new DeadlineChange.Arm(SupportDeadline, e.Step, dueAt)
        : new DeadlineChange.Disarm(SupportDeadline, e.Step);
}
