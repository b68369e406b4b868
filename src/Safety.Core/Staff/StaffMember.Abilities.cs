namespace Safety.Core.Staff;

public sealed partial record StaffMember
{
    /// <summary>What the person said they can carry, oldest first; what was taken back ends at that moment.</summary>
    public IReadOnlyList<CapacitySpan> Declarations { get; init; } = [];

    /// <summary>Trainings, at most one of each kind: the one recorded last.</summary>
    public IReadOnlyList<TrainingHeld> Trainings { get; init; } = [];

    /// <summary>Whether the person works here as a student.</summary>
    public bool IsStudent { get; init; }

    /// <summary>When the person used a right that must not be held against them.</summary>
    public IReadOnlyList<ProtectionSpan> Protections { get; init; } = [];

    /// <summary>The words on adverse events that were said already.</summary>
    public IReadOnlyList<Guid> AdverseReports { get; init; } = [];

    private StaffMember? AfterAbility(object fact) => fact switch
    {
        CapacityDeclared e => this with
        {
            Declarations =
                [.. Declarations, new CapacitySpan(e.Declaration, e.Percent, e.Exclusions, e.From, e.Until)],
        },
        CapacityDeclarationEnded e => this with
        {
            Declarations = [.. Declarations.Select(
                span => span.Declaration == e.Declaration ? span with { Until = e.EndedAt } : span)],
        },
        TrainingCompleted e => this with
        {
            Trainings = [.. Trainings.Where(held => held.Kind != e.Kind)
                .Append(new TrainingHeld(e.Kind, e.CompletedOn, e.ValidUntil)).OrderBy(held => held.Kind)],
        },
        StudentPlacementStarted => this with { IsStudent = true },
        StudentPlacementEnded => this with { IsStudent = false },
        ProtectionBegan e => this with
        {
            Protections = [.. Protections, new ProtectionSpan(e.Ground, e.Visit, e.From, e.Until)],
        },
        // People who report often are protected often; only what may still matter is kept.
        ReporterProtected e => this with
        {
            Protections =
            [
                .. Protections.Where(span => span.Until > e.From || span.Ground != ProtectionGround.IncidentReported),
                new ProtectionSpan(ProtectionGround.IncidentReported, null, e.From, e.Until),
            ],
        },
        AdverseEventFound e => this with { AdverseReports = [.. AdverseReports, e.Report] },
        AdverseEventReported e => this with { AdverseReports = [.. AdverseReports, e.Report] },
        SupervisionHeld or SupervisionMissed or SupervisionWithdrawn or SupervisionLookPlanned
            or SupervisionFoundOverdue => this,
        _ => null,
    };
}
