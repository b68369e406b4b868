using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Web.Staff;

/// <summary>What one said that one can carry. The reason is not in it.</summary>
/// <param name="Declarations">Every declaration, oldest first.</param>
/// <param name="Version">The version of the person, also in ETag.</param>
public sealed record CapacityView(IReadOnlyList<CapacitySpan> Declarations, long Version);

/// <summary>What a person can carry and was trained for. Why somebody can carry less is not in it.</summary>
/// <param name="Id">Who.</param>
/// <param name="Declarations">What they said they can carry, oldest first.</param>
/// <param name="Trainings">Their trainings, the last one of each kind.</param>
/// <param name="IsStudent">Whether they work here as a student.</param>
/// <param name="Leave">The latest leave, or null.</param>
/// <param name="Protections">
/// When they used a right that must not be held against them; null for whoever may not know that.
/// </param>
/// <param name="Version">The version of the person, also in ETag.</param>
public sealed record AbilitiesView(
    StaffId Id, IReadOnlyList<CapacitySpan> Declarations, IReadOnlyList<TrainingHeld> Trainings, bool IsStudent,
    LeaveSpan? Leave, IReadOnlyList<ProtectionSpan>? Protections, long Version)
{
    /// <summary>What this relation to a person may see.</summary>
    public static AbilitiesView Of(StaffMember member, long version, StaffRelation relation) => new(
        member.Staff, member.Declarations, member.Trainings, member.IsStudent, member.Leave,
        relation is StaffRelation.Self or StaffRelation.SafetyLead ? member.Protections : null, version);
}
