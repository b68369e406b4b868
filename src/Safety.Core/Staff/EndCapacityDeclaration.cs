using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>Takes a declaration about one's capacity back, or ends it early.</summary>
/// <param name="Staff">The person.</param>
/// <param name="Declaration">The declaration.</param>
public sealed record EndCapacityDeclaration(StaffId Staff, CapacityDeclarationId Declaration)
{
    /// <summary>The person made no such declaration.</summary>
    public sealed record NoSuchDeclaration() : Refusal(RefusalKind.NotFound, "There is no such declaration.");

    /// <summary>Decides.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="member">The person, or null.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(EndCapacityDeclaration command, StaffMember? member, Actor by, DateTimeOffset now)
    {
        if (member is null) return new NoSuchStaffMember();
        if (by.Staff != member.Staff) return new NotYourOwn();
        var known = member.Declarations.FirstOrDefault(span => span.Declaration == command.Declaration);
        if (known is null) return new NoSuchDeclaration();
        if (known.Until <= now) return Decision.Nothing;
        return Decision.Of(new CapacityDeclarationEnded(member.Staff, command.Declaration, now));
    }
}
