using Safety.Core.Language;

namespace Safety.Core.Incidents.Exposures;

/// <summary>
/// What was last found of the weight of incidents on one worker. The incidents say themselves what weighs; this says
/// only what was found, so that it is found once for each occasion.
/// </summary>
public sealed record Exposure : IFold<Exposure>, IHasDeadlines<Exposure>
{
    /// <summary>The deadline kind by which the watch looks again.</summary>
    public const string LookDeadline = "exposure_look";

    private static readonly Guid Space = new("6b3f9c1e-0f5d-5a55-9a3e-2f6f0a7d1c12");

    /// <inheritdoc/>
    public required Guid Id { get; init; }

    /// <summary>The worker.</summary>
    public required StaffId Staff { get; init; }

    /// <summary>The team that was named when it was found; null when the safety leads alone are to know.</summary>
    public TeamId? Team { get; init; }

    /// <summary>Whether it was last found to be a concern.</summary>
    public bool IsHigh { get; init; }

    /// <summary>When the watch looks again, or null.</summary>
    public DateTimeOffset? LookAt { get; init; }

    /// <summary>The stream of a worker's exposure.</summary>
    public static Guid StreamOf(StaffId staff) => NameBasedId.Of(Space, $"exposure:{staff.Value:N}");

    /// <inheritdoc/>
    public static Exposure Evolve(Exposure? state, Guid id, object fact) => (state, fact) switch
    {
        (_, ExposureFoundHigh f) =>
            new Exposure { Id = id, Staff = f.Staff, Team = f.Team, IsHigh = true, LookAt = f.LookAt },
        ({ } known, ExposureFoundLow) => known with { IsHigh = false, LookAt = null },
        ({ } known, ExposureLookPlanned f) => known with { LookAt = f.LookAt },
        _ => throw new InvalidOperationException($"{fact.GetType().Name} cannot follow for an exposure."),
    };

    /// <inheritdoc/>
    public static IEnumerable<DeadlineChange> DeadlinesOf(object fact) => fact switch
    {
        ExposureFoundHigh f => [new DeadlineChange.Arm(LookDeadline, 0, f.LookAt)],
        ExposureLookPlanned f => [new DeadlineChange.Arm(LookDeadline, 0, f.LookAt)],
        ExposureFoundLow => [new DeadlineChange.Disarm(LookDeadline, 0)],
        _ => [],
    };
}
