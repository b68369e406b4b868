using Safety.Core.Staff;

namespace Safety.Web.Staff.Supervisions;

/// <summary>How a month of supervision stands.</summary>
public enum SupervisionMonthState
{
    /// <summary>It is not over.</summary>
    Running,

    /// <summary>It has what is owed.</summary>
    Enough,

    /// <summary>It lacks something, and is not late yet.</summary>
    Short,

    /// <summary>It lacks something, and was found late.</summary>
    Late,

    /// <summary>The worker was away all of it.</summary>
    Excused,
}

/// <summary>One month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="CountedMinutes">The whole minutes of clinical supervision that count.</param>
/// <param name="NeededMinutes">The minutes that are owed.</param>
/// <param name="Shortfalls">What is missing; nothing when there is enough.</param>
/// <param name="State">How it stands.</param>
public sealed record SupervisionMonthView(
    DateOnly Month, int CountedMinutes, int NeededMinutes, IReadOnlyList<SupervisionShortfall> Shortfalls,
    SupervisionMonthState State)
{
    /// <summary>A month of a ledger as it stands on a day.</summary>
    public static SupervisionMonthView Of(
        DateOnly month, SupervisionAsSeen person, SupervisionTerms terms, TimeZoneInfo zone, DateOnly today)
    {
        var found = SupervisionMonth.Of(month, person.Ledger.Sessions, person.IsStudent, terms);
        return new(month, found.CountedMinutes, found.NeededMinutes, found.Shortfalls, true switch
        {
            _ when month == WallClock.MonthOf(today) => SupervisionMonthState.Running,
            _ when CheckSupervision.IsExcused(person.Ledger, month, zone) => SupervisionMonthState.Excused,
            _ when found.IsEnough => SupervisionMonthState.Enough,
            _ when person.Ledger.Late.Contains(month) => SupervisionMonthState.Late,
            _ => SupervisionMonthState.Short,
        });
    }
}

/// <summary>One entry of the ledger.</summary>
/// <param name="Session">Its id.</param>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Supervisor">Who held it, or was to; null for somebody from outside.</param>
/// <param name="Minutes">How long it was.</param>
/// <param name="Members">How many were supervised.</param>
/// <param name="SafetyDiscussed">Whether the worker's own safety was on the agenda.</param>
/// <param name="ClientHours">Hours with clients, as a student said, or null.</param>
/// <param name="LostBy">By whom it was lost, or null.</param>
/// <param name="RecordedBy">Who recorded it.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
public sealed record SupervisionEntryView(
    Guid Session, DateOnly Day, SupervisionKind Kind, SupervisionOutcome Outcome, NamedPerson? Supervisor, int Minutes,
    int Members, bool SafetyDiscussed, int? ClientHours, SupervisionLostBy? LostBy, NamedPerson RecordedBy,
    bool IsWithdrawn)
{
    /// <summary>An entry, with names.</summary>
    public static SupervisionEntryView Of(SupervisionSession one, StaffDirectory directory) => new(
        one.Session, one.Day, one.Kind, one.Loss is { } loss ? Of(loss) : SupervisionOutcome.Held,
        one.Supervisor is { } supervisor ? NamedPerson.Of(supervisor, directory) : null, one.Minutes, one.Members,
        one.SafetyDiscussed, one.ClientHours, one.LostBy, NamedPerson.Of(one.By, directory), one.IsWithdrawn);

    private static SupervisionOutcome Of(SupervisionLoss loss) => loss switch
    {
        SupervisionLoss.Missed => SupervisionOutcome.Missed,
        SupervisionLoss.Cancelled => SupervisionOutcome.Cancelled,
    };
}

/// <summary>A worker's ledger of supervision.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="IsStudent">Whether they work here as a student.</param>
/// <param name="Rule">The agency's rule.</param>
/// <param name="Months">The months that are owed, the newest first, at most six.</param>
/// <param name="Entries">What was held or lost in about a year, the newest first.</param>
/// <param name="MayRecord">Whether the one who reads records supervision here.</param>
/// <param name="Version">The version of the person, also in ETag.</param>
public sealed record SupervisionView(
    NamedPerson Worker, bool IsStudent, SupervisionTerms Rule, IReadOnlyList<SupervisionMonthView> Months,
    IReadOnlyList<SupervisionEntryView> Entries, bool MayRecord, long Version);

/// <summary>One worker of a team.</summary>
/// <param name="Worker">The worker.</param>
/// <param name="Months">The running month and the one before, where they are owed.</param>
/// <param name="LastHeldOn">When one was last held, or null.</param>
/// <param name="SafetyDiscussedLast">Whether the worker's own safety was on its agenda.</param>
/// <param name="LostByOthers">How many of the last year the supervisor or the agency lost.</param>
public sealed record SupervisionLine(
    NamedPerson Worker, IReadOnlyList<SupervisionMonthView> Months, DateOnly? LastHeldOn, bool SafetyDiscussedLast,
    int LostByOthers);

/// <summary>The supervision of the people whom somebody manages.</summary>
/// <param name="People">The workers, those with a late month first.</param>
public sealed record SupervisionOfTeam(IReadOnlyList<SupervisionLine> People);
