using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Records a supervision that was held.</summary>
/// <param name="Staff">Who was supervised.</param>
/// <param name="Session">The entry's id, chosen by whoever records it.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="HeldOn">The day by the agency's calendar.</param>
/// <param name="Supervisor">Who held it; null for somebody from outside the agency.</param>
/// <param name="Minutes">How long it was.</param>
/// <param name="Members">How many were supervised; 1 for one alone.</param>
/// <param name="SafetyDiscussed">Whether the worker's own safety was on the agenda.</param>
/// <param name="ClientHours">Hours with clients since the one before, of a student; null when not said.</param>
public sealed record RecordSupervision(
    StaffId Staff, Guid Session, SupervisionKind Kind, DateOnly HeldOn, StaffId? Supervisor, int Minutes, int Members,
    bool SafetyDiscussed, int? ClientHours)
{
    /// <summary>The length cannot be.</summary>
    public sealed record BadMinutes() : Refusal(
        RefusalKind.Invalid, "A supervision lasts between 1 and 480 minutes.", "minutes");

    /// <summary>The group cannot be.</summary>
    public sealed record BadMembers() : Refusal(
        RefusalKind.Invalid, "Say how many were supervised, from 1 for one alone to 30.", "members");

    /// <summary>The hours with clients cannot be.</summary>
    public sealed record BadClientHours() : Refusal(
        RefusalKind.Invalid, "Hours with clients lie between 0 and 300.", "client_hours");

    /// <summary>Decides. The same entry again is no second one.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="around">Who says so, and around it.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RecordSupervision command, StaffMember? member, SupervisionAround around, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        var entry = new SupervisionSession(
            command.Session, command.Kind, command.HeldOn, command.Supervisor, command.Minutes, command.Members,
            command.SafetyDiscussed, command.ClientHours, null, null, around.By, false);
        if (around.Check(member, entry) is { } known) return known;
        if (command.Minutes is < 1 or > StaffLimits.SupervisionMinutesMax) return new BadMinutes();
        if (command.Members is < 1 or > StaffLimits.SupervisionMembersMax) return new BadMembers();
        if (command.ClientHours is < 0 or > StaffLimits.SupervisionClientHoursMax) return new BadClientHours();
        var held = new SupervisionHeld(
            member.Staff, command.Session, command.Kind, command.HeldOn, command.Supervisor, command.Minutes,
            command.Members, command.SafetyDiscussed, command.ClientHours, around.By, now);
        return Decision.Of(held with { MakesGood = MadeGood(member, held, around.Terms) });
    }

    private static DateOnly? MadeGood(StaffMember member, SupervisionHeld held, SupervisionTerms terms)
    {
        var late = SupervisionAsSeen.Of(member)!.StillLate(terms);
        var then = SupervisionAsSeen.Of(StaffMember.Evolve(member, member.Id, held))!.StillLate(terms);
        return late.Except(then).Cast<DateOnly?>().FirstOrDefault();
    }
}

/// <summary>Records a supervision that was planned and did not take place.</summary>
/// <param name="Staff">Who was to be supervised.</param>
/// <param name="Session">The entry's id, chosen by whoever records it.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="PlannedOn">The day by the agency's calendar.</param>
/// <param name="Supervisor">Who was to hold it; null for somebody from outside the agency.</param>
/// <param name="Loss">Whether it was missed or called off.</param>
/// <param name="LostBy">By whom.</param>
public sealed record RecordLostSupervision(
    StaffId Staff, Guid Session, SupervisionKind Kind, DateOnly PlannedOn, StaffId? Supervisor, SupervisionLoss Loss,
    SupervisionLostBy LostBy)
{
    /// <summary>How it was lost, or by whom, is none of the listed ones.</summary>
    public sealed record UnknownLoss() : Refusal(
        RefusalKind.Invalid, "Say whether it was missed or called off, and by whom.", "loss");

    /// <summary>Decides. The same entry again is no second one.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="around">Who says so, and around it.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RecordLostSupervision command, StaffMember? member, SupervisionAround around, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        var entry = new SupervisionSession(
            command.Session, command.Kind, command.PlannedOn, command.Supervisor, 0, 1, false, null, command.Loss,
            command.LostBy, around.By, false);
        if (around.Check(member, entry) is { } known) return known;
        if (!Enum.IsDefined(command.Loss) || !Enum.IsDefined(command.LostBy)) return new UnknownLoss();
        return Decision.Of(new SupervisionMissed(
            member.Staff, command.Session, command.Kind, command.PlannedOn, command.Supervisor, command.Loss,
            command.LostBy, around.By, now));
    }
}
