using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Says what one can carry for a time. Only the person says so; nobody asks why.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Declaration">The declaration's id, chosen by the one who asks.</param>
/// <param name="Percent">How much of the usual load, from 0 to 100.</param>
/// <param name="Exclusions">What the person does not take on meanwhile.</param>
/// <param name="From">The first moment.</param>
/// <param name="Until">The first moment after it.</param>
/// <param name="Reason">Why, sealed, or null.</param>
public sealed record DeclareCapacity(
    StaffId Staff, CapacityDeclarationId Declaration, int Percent, IReadOnlyList<CapacityExclusion> Exclusions,
    DateTimeOffset From, DateTimeOffset Until, SealedText? Reason)
{
    /// <summary>The load is outside 0 to 100.</summary>
    public sealed record BadPercent() : Refusal(
        RefusalKind.Invalid, "Say how much of your usual load you can carry, from 0 to 100 percent.", "percent");

    /// <summary>An exclusion is named twice or does not exist.</summary>
    public sealed record BadExclusions() : Refusal(
        RefusalKind.Invalid, "Each exclusion is one of the listed ones, and named once.", "exclusions");

    /// <summary>A full load without exclusions declares nothing.</summary>
    public sealed record SaysNothing() : Refusal(
        RefusalKind.Invalid, "A full load without any exclusion needs no declaration.", "percent");

    /// <summary>The time is over, ends before it begins, or is longer than a year.</summary>
    public sealed record BadSpan() : Refusal(
        RefusalKind.Invalid, "It must begin within a year, end after it begins and after now, and last at most a year.",
        "until");

    /// <summary>The id is taken by a declaration that said something else.</summary>
    public sealed record AlreadyDeclared() : Refusal(
        RefusalKind.Conflict, "Another declaration was made under this id.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(DeclareCapacity command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (by.Staff != member.Staff) return new NotYourOwn();
        if (member.LeftAt is not null) return new HasLeft();
        var known = member.Declarations.FirstOrDefault(span => span.Declaration == command.Declaration);
        if (known is not null) return SameAs(known, command) ? Decision.Nothing : new AlreadyDeclared();
        if (command.Percent is < 0 or > 100) return new BadPercent();
        if (command.Exclusions.Any(one => !Enum.IsDefined(one))
            || command.Exclusions.Distinct().Count() != command.Exclusions.Count) return new BadExclusions();
        if (command.Percent == 100 && command.Exclusions.Count == 0) return new SaysNothing();
        if (IsBadSpan(command, now)) return new BadSpan();
        return Decision.Of(new CapacityDeclared(
            member.Staff, command.Declaration, command.Percent, [.. command.Exclusions.Order()],
            command.From.ToUniversalTime(), command.Until.ToUniversalTime(), command.Reason, now));
    }

    private static bool IsBadSpan(DeclareCapacity command, DateTimeOffset now) =>
        command.Until <= command.From || command.Until <= now
        || (command.From - now).Duration() > StaffLimits.DeclarationMax
        || command.Until - command.From > StaffLimits.DeclarationMax;

    // Compared by how it began: the same words again are no second declaration, even when it was ended meanwhile.
    private static bool SameAs(CapacitySpan known, DeclareCapacity command) =>
        known.Percent == command.Percent && known.From == command.From
        && known.Exclusions.SequenceEqual(command.Exclusions.Order());
}
