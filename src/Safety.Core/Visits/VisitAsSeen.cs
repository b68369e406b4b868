using Safety.Core.Language;

namespace Safety.Core.Visits;

/// <summary>What other rooms may know of a visit: a value, taken from its state at one moment.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="Team">The worker's team, or null.</param>
/// <param name="Going">The worker, and who comes along.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="Client">To whom it goes.</param>
public sealed record VisitAsSeen(
    VisitId Visit, TeamId? Team, IReadOnlyList<StaffId> Going, VisitStatus Status, ClientId Client)
{
    /// <summary>Whether a second person is missing or asked for, and it was not called off.</summary>
    public bool LacksEscort { get; init; }

    /// <summary>Whether the second person is missing past the moment by which cover had to stand.</summary>
    public bool EscortIsLate { get; init; }

    /// <summary>Whether it was to begin and has neither begun nor been called off.</summary>
    public bool StartIsLate { get; init; }

    /// <summary>What may be known of a state, or null when it is not that of a visit.</summary>
    public static VisitAsSeen? Of(object? state) => state is Visit visit
        ? new(new VisitId(visit.Id), visit.Planned.Team, [visit.Worker, .. visit.Escorts], visit.Status, visit.Client)
        {
            LacksEscort = visit.LacksEscort && visit.Status != VisitStatus.Cancelled,
            EscortIsLate = visit is { LacksEscort: true, EscortDueAt: null },
            StartIsLate = visit is { Status: VisitStatus.Planned, StartDue: null },
        }
        : null;
}
