using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>What a decision about an entry in the ledger of supervision must know beside the person.</summary>
/// <param name="By">Who says so.</param>
/// <param name="Today">The day by the agency's calendar.</param>
/// <param name="Directory">Who works here.</param>
/// <param name="Terms">The agency's rule.</param>
public sealed record SupervisionAround(
    StaffId By, DateOnly Today, StaffDirectory Directory, SupervisionTerms Terms)
{
    /// <summary>The kind is none of the listed ones.</summary>
    public sealed record UnknownKind() : Refusal(RefusalKind.Invalid, "This is not one of the listed kinds.", "kind");

    /// <summary>The day lies ahead, or too far back.</summary>
    public sealed record BadDay() : Refusal(
        RefusalKind.Invalid, "The day must be today or one of the 62 days before.", "day");

    /// <summary>There is no such supervisor.</summary>
    public sealed record NoSuchSupervisor() : Refusal(
        RefusalKind.Invalid, "There is no such colleague. Leave it empty for somebody from outside.", "supervisor");

    /// <summary>Nobody supervises themselves.</summary>
    public sealed record OwnSupervisor() : Refusal(
        RefusalKind.Invalid, "Nobody supervises themselves.", "supervisor");

    /// <summary>The id is taken by an entry that says something else.</summary>
    public sealed record AlreadyRecorded() : Refusal(
        RefusalKind.Conflict, "Another supervision was recorded under this id.");

    /// <summary>What is to be answered before the entry is made: nothing new, or a refusal; null when it may be made.
    /// </summary>
    internal Decision? Check(StaffMember member, SupervisionSession entry)
    {
        if (member.Supervision.Find(entry.Session) is { } known)
        {
            var same = known with { By = entry.By, IsWithdrawn = false } == entry;
            return same ? Decision.Nothing : new AlreadyRecorded();
        }

        if (member.LeftAt is not null) return new HasLeft();
        if (!Enum.IsDefined(entry.Kind)) return new UnknownKind();
        if (entry.Day > Today || Today.DayNumber - entry.Day.DayNumber > StaffLimits.SupervisionDaysBack)
            return new BadDay();
        if (entry.Supervisor == member.Staff) return new OwnSupervisor();
        if (entry.Supervisor is { } person && Directory.Find(person) is null) return new NoSuchSupervisor();
        return null;
    }
}

/// <summary>What the watch must know to judge a month of supervision.</summary>
/// <param name="Terms">The agency's rule.</param>
/// <param name="Directory">Who manages whom.</param>
/// <param name="Zone">The agency's time zone.</param>
public sealed record SupervisionRound(SupervisionTerms Terms, StaffDirectory Directory, TimeZoneInfo Zone);
