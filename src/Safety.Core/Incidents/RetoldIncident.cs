using Safety.Core.Language;
using Safety.Core.Language.Retelling;
using Safety.Core.Policy.Retelling;

namespace Safety.Core.Incidents;

/// <summary>Tells a report again: its clocks, and the support that is owed, are those of these numbers.</summary>
/// <param name="stream">The report's stream.</param>
/// <param name="world">The numbers, and what stood beside.</param>
public sealed class RetoldIncident(Guid stream, RetoldWorld world)
    : RetoldStream<Incident>(stream)
{
    private readonly RetoldSupport support = new();

    /// <summary>What came of it, when anybody ever said that it was serious; otherwise null.</summary>
    public GraveIncident? Grave => State is { SeverityForAlerts: >= Severity.Serious } incident
        ? new GraveIncident(
            new IncidentId(incident.Id), incident.Client, incident.Person,
            incident.Report.HappenedAt ?? incident.ReportedAt)
        : null;

    /// <inheritdoc/>
    protected override FactOrigin OriginOf(object fact) => fact switch
    {
        SupportStepFoundOverdue or ActionFoundOverdue or ReporterSilenceFound => FactOrigin.Watch,
        SupportPlanned => FactOrigin.Consequence,
        _ => FactOrigin.People,
    };

    /// <inheritdoc/>
    protected override void Learn(object fact)
    {
        if (fact is SupportPlanned planned) support.Planned(planned);
    }

    /// <inheritdoc/>
    protected override IEnumerable<DeadlineChange> DeadlinesOf(object fact) => Incident.DeadlinesOf(fact);

    /// <inheritdoc/>
    protected override Decision Ask(Incident state, DateTimeOffset at) =>
        CheckIncident.Decide(new CheckIncident(Stream), state, at);

    /// <inheritdoc/>
    protected override IEnumerable<object> Told(IReadOnlyList<TrueFact> history, int index, DateTimeOffset at)
    {
        var (fact, before) = (history[index].Fact, State);
        var clocks = new IncidentClocks(world.PolicyAt(at), world.Zone);
        foreach (var told in support.Of(fact, before))
            yield return clocks.Anew(told, before, at);
        foreach (var planned in clocks.SupportAfter(before, fact, at))
        {
            support.PlannedAnew((SupportPlanned)planned);
            yield return planned;
        }
    }

    /// <inheritdoc/>
    public override DateTimeOffset MomentOf(object fact) => fact switch
    {
        IncidentReported e => e.ReportedAt,
        InformalReportLogged e => e.ReportedAt,
        OrganisationalContextCaptured e => e.CapturedAt,
        ConflictingReportKept e => e.KeptAt,
        ConflictingEntryKept e => e.KeptAt,
        IncidentDetailAdded e => e.AddedAt,
        IncidentCorrected e => e.CorrectedAt,
        IncidentAssessed e => e.AssessedAt,
        InvestigationOpened e => e.OpenedAt,
        InvestigationClosed e => e.ClosedAt,
        SupportPlanned e => e.PlannedAt,
        SupportOffered e => e.OfferedAt,
        SupportDeclined e => e.DeclinedAt,
        SupportGiven e => e.GivenAt,
        SupportStepFoundOverdue e => e.FoundAt,
        ActionAgreed e => e.AgreedAt,
        ActionDone e => e.DoneAt,
        ActionFoundOverdue e => e.FoundAt,
        ReporterInformed e => e.InformedAt,
        ReporterSilenceFound e => e.FoundAt,
        IncidentClosed e => e.ClosedAt,
        IncidentReopened e => e.ReopenedAt,
        _ => throw new InvalidOperationException($"{fact.GetType().Name} is not a fact of an incident."),
    };
}

/// <summary>A serious incident, as what an alert might have come before.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="Client">The client whom it is about, or null.</param>
/// <param name="Person">To whom it happened.</param>
/// <param name="At">When it happened, or was reported where nobody said.</param>
public sealed record GraveIncident(IncidentId Incident, ClientId? Client, StaffId Person, DateTimeOffset At);
