using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Signs a person out everywhere: after a lost phone, a shared computer, a suspicion.</summary>
/// <param name="Staff">The person.</param>
public sealed record EndSessions(StaffId Staff)
{
    /// <summary>
    /// Asked again this soon, it is the same wish: a double click, or a second try. Our judgement.
    /// </summary>
    public static TimeSpan SameWishWithin { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(EndSessions command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.SessionsEndedAt is { } before && (now - before).Duration() < SameWishWithin) return Decision.Nothing;
        return Decision.Of(new SessionsEnded(member.Staff, by.Staff, now));
    }
}
