using Safety.Core.Language;

namespace Safety.Core.Staff.Pulses;

/// <summary>Answers the pulse of the month that is. Only the person does, and nobody has to.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Answers">The answers, checked and sealed.</param>
public sealed record AnswerPulse(StaffId Staff, SealedText Answers)
{
    /// <summary>The month has its answer.</summary>
    public sealed record AlreadyAnswered() : Refusal(
        RefusalKind.Conflict, "You answered this month. Take that back first if it was not so.");

    /// <summary>Decides. Once a month; whoever took it back may answer anew within the month.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="book">What the person answered before, or null.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="today">The day by the agency's calendar.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        AnswerPulse command, PulseBook? book, StaffMember? member, Actor by, DateOnly today, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (by.Staff != member.Staff) return new NotYourPulse();
        if (member.LeftAt is not null) return new HasLeft();
        var month = WallClock.MonthOf(today);
        if (book?.Of(month) is { WithdrawnAt: null } there)
            return there.Answers == command.Answers ? Decision.Nothing : new AlreadyAnswered();
        return Decision.Of(new PulseAnswered(member.Staff, month, member.Team, command.Answers, now));
    }
}

/// <summary>Takes one's answer to the pulse of a month back.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Month">The first day of the month.</param>
public sealed record WithdrawPulse(StaffId Staff, DateOnly Month)
{
    /// <summary>The person did not answer that month.</summary>
    public sealed record NoSuchPulse() : Refusal(RefusalKind.NotFound, "You did not answer that month.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="book">What the person answered, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(WithdrawPulse command, PulseBook? book, Actor by, DateTimeOffset now)
    {
        if (by.Staff != command.Staff) return new NotYourPulse();
        if (book?.Of(command.Month) is not { } entry) return new NoSuchPulse();
        return entry.WithdrawnAt is not null
            ? Decision.Nothing
            : Decision.Of(new PulseWithdrawn(command.Staff, command.Month, now));
    }
}

/// <summary>Nobody answers a pulse for another.</summary>
public sealed record NotYourPulse() : Refusal(
    RefusalKind.NotAllowed, "Only the person themselves answers a pulse and takes it back.");
