using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Protects a member of staff who used a right. It follows from the fact that they used it; nobody decides about it.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="Ground">Which right.</param>
/// <param name="Visit">The visit at which they used it.</param>
public sealed record ProtectStaff(StaffId Staff, ProtectionGround Ground, VisitId Visit)
{
    /// <summary>Decides. Once for each occasion.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="lasts">How long, by the policy in force.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(ProtectStaff command, StaffMember? member, TimeSpan lasts, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.Protections.Any(one => one.Ground == command.Ground && one.Visit == command.Visit))
            return Decision.Nothing;
        return Decision.Of(new ProtectionBegan(command.Staff, command.Ground, command.Visit, now, now + lasts));
    }
}
