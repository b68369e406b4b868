using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Takes an entry of the ledger of supervision back: it was not so. The history keeps it.</summary>
/// <param name="Staff">Whose ledger.</param>
/// <param name="Session">Which entry.</param>
public sealed record WithdrawSupervision(StaffId Staff, Guid Session)
{
    /// <summary>There is no such entry.</summary>
    public sealed record NoSuchEntry() : Refusal(RefusalKind.NotFound, "There is no such supervision.");

    /// <summary>Somebody else recorded it.</summary>
    public sealed record NotYours() : Refusal(
        RefusalKind.NotAllowed, "The worker, or whoever recorded it, can take this back.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(WithdrawSupervision command, StaffMember? member, StaffId by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.Supervision.Find(command.Session) is not { } entry) return new NoSuchEntry();
        if (by != member.Staff && by != entry.By) return new NotYours();
        return entry.IsWithdrawn
            ? Decision.Nothing
            : Decision.Of(new SupervisionWithdrawn(member.Staff, command.Session, by, now));
    }
}
