using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Closes a person's account: nobody can sign in with it until it is opened again.</summary>
/// <param name="Staff">The person.</param>
public sealed record CloseAccount(StaffId Staff)
{
    /// <summary>
    /// Whoever closed their own account could not undo it, and the last administrator would lock everybody out.
    /// </summary>
    public sealed record OwnAccount() : Refusal(
        RefusalKind.Conflict, "You cannot close your own account. Ask another administrator.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(CloseAccount command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.AccountClosedAt is not null) return Decision.Nothing;
        if (by.Staff == member.Staff) return new OwnAccount();
        return Decision.Of(new AccountClosed(member.Staff, by.Staff, now));
    }
}
