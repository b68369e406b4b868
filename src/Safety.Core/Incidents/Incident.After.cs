using Safety.Core.Language;

namespace Safety.Core.Incidents;

public sealed partial record Incident
{
    private Incident After(IncidentDetailAdded e)
    {
        var report = Report with
        {
            ReportedSeverity = Report.ReportedSeverity ?? e.ReportedSeverity,
            FeltThreatened = Report.FeltThreatened ?? e.FeltThreatened,
            Details = Report.Details.JoinedWith(e.Details),
        };
        return WithReport(report) with
        {
            RatedBy = RatedBy ?? (Rates(e.ReportedSeverity, e.FeltThreatened) ? e.By : null),
            DetailIds = [.. DetailIds, e.DetailId],
            Passages = e.Text is { } text
                ? [.. Passages, new Passage(PassageKind.Added, e.By, e.AddedAt, text)] : Passages,
        };
    }

    private Incident After(IncidentCorrected e) => WithReport(e.Fields.AppliedTo(Report)) with
    {
        RatedBy = Rates(e.Fields.ReportedSeverity, e.Fields.FeltThreatened) ? e.By : RatedBy,
        Corrections =
        [
            .. Corrections,
            new Correction(e.CorrectionId, e.By, e.CorrectedAt, e.Reason, e.SeverityAfter < e.SeverityBefore),
        ],
        Passages = e.Fields.Description is { } text
            ? [.. Passages, new Passage(PassageKind.Corrected, e.By, e.CorrectedAt, text)] : Passages,
    };

    private Incident After(IncidentAssessed e) => Seen(e.AssessedAt, e.SilenceDueAt) with
    {
        SeverityForAlerts = EffectiveSeverity.ForAlerts(SeverityForAlerts, e.Assessed),
        Ratings =
        [
            .. Ratings,
            new Rating(
                e.By, e.AssessedAt, e.Assessed, e.SeverityBefore, e.IsDowngrade, e.Reason, e.ContributingFactors),
        ],
    };

    private Incident After(InvestigationClosed e) => Seen(e.ClosedAt, e.SilenceDueAt) with
    {
        Investigations =
        [
            .. Investigations.SkipLast(1),
            Investigations[^1] with { ClosedAt = e.ClosedAt, ClosedBy = e.By, Findings = e.Findings },
        ],
    };

    private Incident After(SupportPlanned e) => this with
    {
        SupportIsPlanned = true,
        Support =
        [
            .. Support,
            .. e.Steps.Select(s => new SupportStep(s.Step, s.Kind, SupportStanding.Owed, s.DueAt)),
        ],
    };

    private Incident After(SupportOffered e)
    {
        var seen = Seen(e.OfferedAt, e.SilenceDueAt);
        var offered = new SupportStep(e.Step, e.Kind, SupportStanding.Offered, e.DueAt)
        {
            OfferedAt = e.OfferedAt,
            OfferedBy = e.By,
        };
        if (Support.All(step => step.Step != e.Step)) return seen with { Support = [.. Support, offered] };
        return seen.WithSupport(e.Step, step =>
            offered with { FoundOverdueAt = e.DueAt is null ? step.FoundOverdueAt : null });
    }

    private Incident After(ActionAgreed e) => Seen(e.AgreedAt, e.SilenceDueAt) with
    {
        Actions =
        [
            .. Actions,
            new AgreedAction(e.ActionId, e.Number, e.By, e.AgreedAt, e.Owner, e.DueAt, e.What),
        ],
    };

    private Incident After(ReporterInformed e) => Seen(e.InformedAt, e.SilenceDueAt) with
    {
        Messages = [.. Messages, new ReporterMessage(e.MessageId, e.By, e.InformedAt, e.Message)],
    };

    private Incident After(IncidentClosed e) => this with
    {
        LastVisibleAt = e.ClosedAt,
        SilenceDueAt = null,
        Closings = [.. Closings, new Closing(e.By, e.ClosedAt, e.Reason, e.Note, null, null, null)],
    };

    private Incident After(IncidentReopened e) => Seen(e.ReopenedAt, e.SilenceDueAt) with
    {
        Closings =
        [
            .. Closings.SkipLast(1),
            Closings[^1] with { ReopenedAt = e.ReopenedAt, ReopenedBy = e.By, ReopenReason = e.Reason },
        ],
    };

    private static bool Rates(Severity? severity, int? feltThreatened) =>
        severity is not null || feltThreatened is not null;

    private Incident WithReport(ReportContent report) => this with
    {
        Report = report,
        SeverityForAlerts = EffectiveSeverity.ForAlerts(SeverityForAlerts, EffectiveSeverity.OfReport(report)),
    };

    /// <summary>Something happened that the reporter can see; null leaves the silence clock as it is.</summary>
    private Incident Seen(DateTimeOffset at, DateTimeOffset? silenceDueAt) =>
        this with { LastVisibleAt = at, SilenceDueAt = silenceDueAt ?? SilenceDueAt };

    private Incident WithSupport(int step, Func<SupportStep, SupportStep> change)
    {
        if (Support.All(known => known.Step != step))
            throw new InvalidOperationException($"Support step {step} is not known.");
        return this with { Support = [.. Support.Select(known => known.Step == step ? change(known) : known)] };
    }

    private Incident WithAction(int number, Func<AgreedAction, AgreedAction> change)
    {
        if (Actions.All(known => known.Number != number))
            throw new InvalidOperationException($"Action {number} is not known.");
        return this with { Actions = [.. Actions.Select(known => known.Number == number ? change(known) : known)] };
    }
}
