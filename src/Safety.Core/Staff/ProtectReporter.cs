using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Protects a member of staff who filed a report, or whom it happened to. It follows from the report; nobody decides.
/// </summary>
/// <param name="Staff">The person.</param>
public sealed record ProtectReporter(StaffId Staff)
{
    /// <summary>
    /// Reports that follow each other within a day count as one, so that a worker who files all that they met on a bad
    /// day is not written down each time. Our judgement.
    /// </summary>
    private static readonly TimeSpan OnceIn = TimeSpan.FromDays(1);

    /// <summary>Decides. Somebody who left needs no shield.</summary>
    /// <param name="command">Who.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="lasts">How long, by the policy in force.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(ProtectReporter command, StaffMember? member, TimeSpan lasts, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        var known = member.Protections.Any(span =>
            span.Ground == ProtectionGround.IncidentReported && span.Until + OnceIn > now + lasts);
        return known || member.LeftAt is not null
            ? Decision.Nothing
            : Decision.Of(new ReporterProtected(command.Staff, now, now + lasts));
    }
}
