using Safety.Core.Language;

namespace Safety.Core.Incidents;

public sealed partial record Incident
{
    /// <inheritdoc/>
    public static Incident Evolve(Incident? state, Guid id, object fact) => (state, fact) switch
    {
        (null, IncidentReported e) => Filed(id, e),
        (null, InformalReportLogged e) => ToldInformally(id, e),
        ({ Context: null } s, OrganisationalContextCaptured e) => s with { Context = e.Context },
        ({ } s, IncidentDetailAdded e) => s.After(e).WithSent(EntryKind.Detail, e.DetailId, e.By, e.BodyMac),
        ({ } s, IncidentCorrected e) => s.After(e).WithSent(EntryKind.Correction, e.CorrectionId, e.By, e.BodyMac),
        ({ } s, ConflictingReportKept e) => s.After(e),
        ({ } s, ConflictingEntryKept e) => s.After(e),
        ({ IsClosed: false } s, IncidentAssessed e) => s.After(e),
        ({ IsClosed: false } s, InvestigationOpened e) => s.Seen(e.OpenedAt, e.SilenceDueAt) with
        {
            Investigations = [.. s.Investigations, new Investigation(e.By, e.OpenedAt, e.Question)],
        },
        ({ Investigations: [.., { ClosedAt: null }] } s, InvestigationClosed e) => s.After(e),
        ({ } s, SupportPlanned e) => s.After(e),
        ({ } s, SupportOffered e) => s.After(e),
        ({ } s, SupportDeclined e) => s.WithSupport(e.Step, step =>
            step with { Standing = SupportStanding.Declined, SettledAt = e.DeclinedAt, SettledBy = e.By }),
        ({ } s, SupportGiven e) => s.Seen(e.GivenAt, e.SilenceDueAt).WithSupport(e.Step, step =>
            step with { Standing = SupportStanding.Given, SettledAt = e.GivenAt, SettledBy = e.By }),
        ({ } s, SupportStepFoundOverdue e) => s.WithSupport(e.Step, step => step with { FoundOverdueAt = e.FoundAt }),
        ({ IsClosed: false } s, ActionAgreed e) =>
            s.After(e).WithSent(EntryKind.Action, e.ActionId, e.By, e.BodyMac),
        ({ } s, ActionDone e) => s.Seen(e.DoneAt, e.SilenceDueAt).WithAction(e.Number, action =>
            action with { DoneAt = e.DoneAt, DoneBy = e.By, Note = e.Note }),
        ({ } s, ActionFoundOverdue e) => s.WithAction(e.Number, action => action with { FoundOverdueAt = e.FoundAt }),
        ({ } s, ReporterInformed e) => s.After(e).WithSent(EntryKind.Message, e.MessageId, e.By, e.BodyMac),
        ({ IsClosed: false } s, ReporterSilenceFound e) =>
            s with { SilenceDueAt = null, SilencesFound = [.. s.SilencesFound, e.FoundAt] },
        ({ IsClosed: false } s, IncidentClosed e) => s.After(e),
        ({ IsClosed: true } s, IncidentReopened e) => s.After(e),
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow {Name(state)}."),
    };

    private static string Name(Incident? state) =>
        state is null ? "nothing" : state.IsClosed ? "a closed incident" : "an open incident";

    private static Incident Filed(Guid id, IncidentReported e) => Begun(id, e, e.FiledBy, e.ReportedAt, e.BodyMac) with
    {
        OnBehalfOf = e.OnBehalfOf,
        NotNamedToManager = e.NotNamedToManager,
        Team = e.Team,
        PolicyVersion = e.PolicyVersion,
        Passages = [new Passage(PassageKind.Filed, e.FiledBy, e.ReportedAt, e.Description)],
        SilenceDueAt = e.SilenceDueAt,
    };

    private static Incident ToldInformally(Guid id, InformalReportLogged e) =>
        Begun(id, e, e.LoggedBy, e.ReportedAt, e.BodyMac) with
        {
            OnBehalfOf = e.ToldBy,
            IsInformal = true,
            NotNamedToManager = e.NotNamedToManager,
            Team = e.Team,
            PolicyVersion = e.PolicyVersion,
            Passages = [new Passage(PassageKind.ToldInformally, e.LoggedBy, e.ReportedAt, e.Description)],
            SilenceDueAt = e.SilenceDueAt,
        };

    private static Incident Begun(Guid id, ReportContent report, StaffId filedBy, DateTimeOffset at, string bodyMac) =>
        new()
        {
            Id = id,
            FiledBy = filedBy,
            ReportedAt = at,
            BodyMac = bodyMac,
            Report = report.Tidied(),
            RatedBy = Rates(report.ReportedSeverity, report.FeltThreatened) ? filedBy : null,
            SeverityForAlerts = EffectiveSeverity.OfReport(report),
            Passages = [],
            LastVisibleAt = at,
        };
}
