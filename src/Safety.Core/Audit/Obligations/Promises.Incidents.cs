using Safety.Core.Incidents;

namespace Safety.Core.Audit.Obligations;

/// <summary>What is promised to whom an incident happened.</summary>
public static partial class Promises
{
    private static PromiseTurn[]? OfIncident(object fact) => OfWord(fact) ?? OfSupport(fact);

    // Whoever reported must hear or see something again and again until it is closed.
    private static PromiseTurn[]? OfWord(object fact) => fact switch
    {
        IncidentReported f => [Made(ObligationKind.WordToReporter, f.ReportedAt, f.SilenceDueAt)],
        InformalReportLogged f => [Made(ObligationKind.WordToReporter, f.ReportedAt, f.SilenceDueAt)],
        IncidentReopened f => [Made(ObligationKind.WordToReporter, f.ReopenedAt, f.SilenceDueAt, f.By)],
        ReporterInformed f => Renewed(ObligationKind.WordToReporter, f.InformedAt, f.SilenceDueAt, f.By),
        IncidentAssessed f => Renewed(ObligationKind.WordToReporter, f.AssessedAt, f.SilenceDueAt, f.By),
        InvestigationOpened f =>
        [
            .. Renewed(ObligationKind.WordToReporter, f.OpenedAt, f.SilenceDueAt, f.By),
            .. f.FindingsDueAt is { } due
                ? new[] { Made(ObligationKind.Investigation, f.OpenedAt, due, f.By) } : [],
        ],
        InvestigationClosed f =>
        [
            .. Renewed(ObligationKind.WordToReporter, f.ClosedAt, f.SilenceDueAt, f.By),
            Kept(ObligationKind.Investigation, f.ClosedAt, f.By),
        ],
        // Support, actions and findings that are owed at the end are owed still.
        IncidentClosed f => [Released(ObligationKind.WordToReporter, f.ClosedAt)],
        _ => null,
    };

    private static PromiseTurn[]? OfSupport(object fact) => fact switch
    {
        SupportPlanned f =>
        [
            .. f.Steps.Select(one => Made(ObligationKind.SupportStep, f.PlannedAt, one.DueAt, step: one.Step)),
        ],
        SupportOffered { DueAt: { } due } f =>
        [
            Made(ObligationKind.SupportStep, f.OfferedAt, due, f.By, f.Step),
            .. Seen(f.OfferedAt, f.SilenceDueAt, f.By),
        ],
        SupportOffered f =>
            [Released(ObligationKind.SupportStep, f.OfferedAt, f.Step), .. Seen(f.OfferedAt, f.SilenceDueAt, f.By)],
        // Who was offered support and declined it was given the choice that was owed.
        SupportDeclined f => [Kept(ObligationKind.SupportStep, f.DeclinedAt, f.By, f.Step)],
        SupportGiven f =>
            [Kept(ObligationKind.SupportStep, f.GivenAt, f.By, f.Step), .. Seen(f.GivenAt, f.SilenceDueAt, f.By)],
        ActionAgreed f =>
        [
            Made(ObligationKind.AgreedAction, f.AgreedAt, f.DueAt, f.Owner, f.Number),
            .. Seen(f.AgreedAt, f.SilenceDueAt, f.By),
        ],
        ActionDone f =>
            [Kept(ObligationKind.AgreedAction, f.DoneAt, f.By, f.Number), .. Seen(f.DoneAt, f.SilenceDueAt, f.By)],
        _ => null,
    };

    private static PromiseTurn[] Seen(DateTimeOffset at, DateTimeOffset? dueAt, Language.StaffId by) =>
        dueAt is null ? [] : Renewed(ObligationKind.WordToReporter, at, dueAt, by);
}
