using Safety.Core.Language;

namespace Safety.Core.Casework;

/// <summary>
/// What was last found of one worker's caseload. Which cases they carry stands in the allocations; this says only what
/// was found, so that it is found once.
/// </summary>
public sealed record Caseload : IFold<Caseload>, IHasDeadlines<Caseload>
{
    /// <summary>The deadline kind by which the watch looks again.</summary>
    public const string LookDeadline = "caseload_look";

    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c11");

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The worker.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>The ceilings that they were last found over; none when within every one.</summary>
    public IReadOnlyList<CaseloadExcess> Over { get; init; } = [];

    /// <summary>When the watch looks again, or null.</summary>
    public DateTimeOffset? LookAt { get; init; }

    /// <summary>The stream of a worker's caseload.</summary>
    public static Guid StreamOf(StaffId staff) => NameBasedId.Of(Space, $"caseload:{staff.Value:N}");

    /// <inheritdoc/>
    public static Caseload Evolve(Caseload? state, Guid id, object fact) => fact switch
    {
        CaseloadFoundOverCeiling f => Of(state, id, f.Staff) with { Over = f.Over },
        CaseloadFoundWithinCeiling f => Of(state, id, f.Staff) with { Over = [] },
        CaseloadLookPlanned f => Of(state, id, f.Staff) with { LookAt = f.LookAt },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for a caseload."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        CaseloadLookPlanned { LookAt: { } look } => [new DeadlineChange.Arm(LookDeadline, 0, look)],
        CaseloadLookPlanned => [new DeadlineChange.Disarm(LookDeadline, 0)],
        _ => [],
    };

    private static Caseload Of(Caseload? state, Guid id, StaffId staff) =>
        state ?? new Caseload { Id = id, Staff = staff };
}
