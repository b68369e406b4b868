using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Says that something went against a member of staff. It judges nobody; while the person is protected, it is looked at
/// by somebody neutral.
/// </summary>
/// <param name="Staff">The person whom it went against.</param>
/// <param name="Report">The id of this word, chosen by the one who says it.</param>
/// <param name="Kind">What it was about.</param>
/// <param name="Note">What happened, sealed.</param>
public sealed record ReportAdverseEvent(StaffId Staff, Guid Report, AdverseEventKind Kind, SealedText Note)
{
    /// <summary>The kind is none that exists.</summary>
    public sealed record UnknownKind() : Refusal(RefusalKind.Invalid, "This is not one of the listed kinds.", "kind");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(ReportAdverseEvent command, StaffMember? member, StaffId by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!Enum.IsDefined(command.Kind)) return new UnknownKind();
        if (member.AdverseReports.Contains(command.Report)) return Decision.Nothing;
        return Decision.Of(new AdverseEventReported(
            command.Staff, command.Report, command.Kind, command.Note, by, now));
    }
}
