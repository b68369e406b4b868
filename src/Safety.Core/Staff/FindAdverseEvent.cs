using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Says that a decision went against a member of staff, where the service itself sees it. It judges nobody. While the
/// person is protected it is looked at by somebody neutral; otherwise nothing is written down.
/// </summary>
/// <param name="Staff">The person whom it went against.</param>
/// <param name="Report">The id of this finding, made from what was decided.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="By">Who decided it.</param>
public sealed record FindAdverseEvent(StaffId Staff, Guid Report, AdverseEventKind Kind, StaffId By)
{
    /// <summary>Decides. Once for each decision.</summary>
    /// <param name="command">What was decided.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(FindAdverseEvent command, StaffMember? member, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (command.By == member.Staff || member.AdverseReports.Contains(command.Report)
            || !member.Protections.Any(span => span.Covers(now)))
            return Decision.Nothing;
        return Decision.Of(new AdverseEventFound(command.Staff, command.Report, command.Kind, command.By, now));
    }
}
