using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Records that a member of staff completed a training, and until when it counts.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Kind">Which training.</param>
/// <param name="CompletedOn">The day of completion.</param>
/// <param name="ValidUntil">The last day on which it counts.</param>
public sealed record RecordTraining(StaffId Staff, TrainingKind Kind, DateOnly CompletedOn, DateOnly ValidUntil)
{
    /// <summary>The training is none that exists.</summary>
    public sealed record UnknownTraining() : Refusal(RefusalKind.Invalid, "There is no such training.", "kind");

    /// <summary>The days cannot be.</summary>
    public sealed record BadDays() : Refusal(
        RefusalKind.Invalid, "The training must be completed by today, and count until a later day within ten years.",
        "valid_until");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(RecordTraining command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (!Enum.IsDefined(command.Kind)) return new UnknownTraining();
        if (member.LeftAt is not null) return new HasLeft();
        var held = new TrainingHeld(command.Kind, command.CompletedOn, command.ValidUntil);
        if (member.Trainings.Contains(held)) return Decision.Nothing;
        if (IsBad(command, now)) return new BadDays();
        return Decision.Of(new TrainingCompleted(
            member.Staff, command.Kind, command.CompletedOn, command.ValidUntil, by.Staff, now));
    }

    // A day ahead of the server's may be today where the person is.
    private static bool IsBad(RecordTraining command, DateTimeOffset now) =>
        command.CompletedOn > DateOnly.FromDateTime(now.UtcDateTime.AddDays(1))
        || command.ValidUntil <= command.CompletedOn
        || command.ValidUntil.DayNumber - command.CompletedOn.DayNumber > StaffLimits.TrainingDaysMax;
}
