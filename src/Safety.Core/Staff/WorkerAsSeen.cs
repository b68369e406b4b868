using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>What other rooms may know of a member of staff: a value, taken from the state at one moment.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Team">Their present team, or null.</param>
/// <param name="StartsOn">Their first working day.</param>
/// <param name="IsStudent">Whether they work here as a student.</param>
/// <param name="Declarations">What they said they can carry.</param>
/// <param name="Trainings">Their trainings.</param>
/// <param name="Leave">Their latest leave, or null.</param>
/// <param name="Protections">When they used a right that must not be held against them.</param>
public sealed record WorkerAsSeen(
    StaffId Staff,
    TeamId? Team,
    DateOnly StartsOn,
    bool IsStudent,
    IReadOnlyList<CapacitySpan> Declarations,
    IReadOnlyList<TrainingHeld> Trainings,
    LeaveSpan? Leave,
    IReadOnlyList<ProtectionSpan> Protections)
{
    /// <summary>What may be known of a state, or null when it is not that of a member of staff.</summary>
    public static WorkerAsSeen? Of(object? state) => state is StaffMember member
        ? new(member.Staff, member.Team, member.Joined.StartsOn, member.IsStudent, member.Declarations,
            member.Trainings, member.Leave, member.Protections)
        : null;
}
