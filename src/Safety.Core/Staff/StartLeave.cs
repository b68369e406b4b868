using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>
/// Enters a leave. While it lasts nobody waits for the person: alerts pass them by, with that as the reason.
/// </summary>
/// <param name="Staff">The person.</param>
/// <param name="AwayFrom">The first moment away.</param>
/// <param name="AwayUntil">The moment of the expected return, or null when it is open.</param>
public sealed record StartLeave(StaffId Staff, DateTimeOffset AwayFrom, DateTimeOffset? AwayUntil)
{
    /// <summary>A leave is entered already and has not ended.</summary>
    public sealed record AlreadyOnLeave() : Refusal(
        RefusalKind.Conflict, "A leave is entered already. End it first, then enter the new one.");

    /// <summary>The leave ends before it begins, or is already over.</summary>
    public sealed record EndsTooSoon() : Refusal(
        RefusalKind.Invalid, "The return must lie after the first moment away, and ahead of now.", "away_until");

    /// <summary>The leave lies too far away.</summary>
    public sealed record LeaveTooFar() : Refusal(
        RefusalKind.Invalid, "The first moment away must lie within two years from now.", "away_from");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(StartLeave command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (member.LeftAt is not null) return new HasLeft();
        if (member.Leave == new LeaveSpan(command.AwayFrom, command.AwayUntil)) return Decision.Nothing;
        if ((command.AwayFrom - now).Duration() > StaffLimits.PlanningHorizon) return new LeaveTooFar();
        if (command.AwayUntil <= command.AwayFrom || command.AwayUntil <= now) return new EndsTooSoon();
        if (member.Leave is { } leave && !(leave.Until <= now)) return new AlreadyOnLeave();
        return Decision.Of(new LeaveStarted(member.Staff, command.AwayFrom, command.AwayUntil, by.Staff, now));
    }
}
