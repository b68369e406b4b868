using Safety.Core.Language;

namespace Safety.Core.Staff;

/// <summary>What a supervision is for. The two are recorded apart; only the clinical one meets the rule.</summary>
public enum SupervisionKind
{
    /// <summary>About the work with clients and what it does to the worker.</summary>
    Clinical,

    /// <summary>About tasks and performance, with the line manager.</summary>
    Line,
}

/// <summary>How a supervision that was planned did not take place.</summary>
public enum SupervisionLoss
{
    /// <summary>Somebody did not come.</summary>
    Missed,

    /// <summary>It was called off.</summary>
    Cancelled,
}

/// <summary>By whom a supervision was missed or called off.</summary>
public enum SupervisionLostBy
{
    /// <summary>The worker.</summary>
    Worker,

    /// <summary>The supervisor.</summary>
    Supervisor,

    /// <summary>The agency: no room, no time, no cover.</summary>
    Agency,
}

/// <summary>What a month lacks of the supervision that is owed.</summary>
public enum SupervisionShortfall
{
    /// <summary>Fewer minutes than a month must have.</summary>
    TooFewMinutes,

    /// <summary>For a student: more days between two of them than there may be.</summary>
    TooLongApart,

    /// <summary>For a student: less than the hours with clients ask for.</summary>
    TooFewForClientHours,
}

/// <summary>How a month was found when it was judged.</summary>
public enum SupervisionStanding
{
    /// <summary>Enough was held.</summary>
    Enough,

    /// <summary>The worker was away the whole month, so nothing was owed.</summary>
    Excused,

    /// <summary>The policy in force asks for none.</summary>
    NotOwed,

    /// <summary>No ledger was kept in it.</summary>
    NotKept,
}

/// <summary>The agency's rule for supervision, taken from the policy in force.</summary>
/// <param name="MinutesPerMonth">Minutes that each calendar month must have; 0 when the agency keeps no rule.</param>
/// <param name="DueDays">Days after the month's end until what is missing is late.</param>
/// <param name="StudentDays">Days that may lie between two supervisions of a student.</param>
/// <param name="ClientHoursPerHour">Hours of a student with clients for which one hour is owed.</param>
public sealed record SupervisionTerms(int MinutesPerMonth, int DueDays, int StudentDays, int ClientHoursPerHour);

/// <summary>One supervision in the ledger: held, or lost.</summary>
/// <param name="Session">Its id, chosen by whoever recorded it.</param>
/// <param name="Kind">What it was for.</param>
/// <param name="Day">The day by the agency's calendar.</param>
/// <param name="Supervisor">Who held it, or was to; null for somebody from outside the agency.</param>
/// <param name="Minutes">How long it was; 0 when it was lost.</param>
/// <param name="Members">How many were supervised; 1 for one alone.</param>
/// <param name="SafetyDiscussed">Whether the worker's own safety was on the agenda.</param>
/// <param name="ClientHours">Hours with clients since the one before, as a student said; null when not said.</param>
/// <param name="Loss">How it was lost, or null when it was held.</param>
/// <param name="LostBy">By whom, or null when it was held.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="IsWithdrawn">Whether it was taken back; it counts no more.</param>
public sealed record SupervisionSession(
    Guid Session, SupervisionKind Kind, DateOnly Day, StaffId? Supervisor, int Minutes, int Members,
    bool SafetyDiscussed, int? ClientHours, SupervisionLoss? Loss, SupervisionLostBy? LostBy, StaffId By,
    bool IsWithdrawn)
{
    /// <summary>Whether it was held and stands.</summary>
    public bool IsHeld => Loss is null && !IsWithdrawn;
}
