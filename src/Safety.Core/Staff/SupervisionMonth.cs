namespace Safety.Core.Staff;

/// <summary>
/// What one calendar month holds of clinical supervision, by the rule of the British Association for Counselling and
/// Psychotherapy (BACP, membership and register guides to supervision): at least one and a half hours in each calendar
/// month, not averaged over months. In a group of four or fewer each member claims half of the time; in a larger group
/// the time divided by the number of members. Trainees are supervised at least each fortnight, with an hour for each
/// eight hours with clients.
/// </summary>
/// <param name="Month">The first day of the month.</param>
/// <param name="CountedMinutes">The whole minutes that count, rounded down for show only.</param>
/// <param name="NeededMinutes">The minutes that the month must have, rounded up for show only.</param>
/// <param name="Shortfalls">What is missing; nothing when there is enough.</param>
public sealed record SupervisionMonth(
    DateOnly Month, int CountedMinutes, int NeededMinutes, IReadOnlyList<SupervisionShortfall> Shortfalls)
{
    private const int SmallGroup = 4;
    private const int MinutesOfHour = 60;

    /// <summary>Whether the month has what is owed.</summary>
    public bool IsEnough => Shortfalls.Count == 0;

    /// <summary>By how much the time of a group is divided for each of its members; 1 for one alone.</summary>
    /// <param name="members">How many are supervised, from 1.</param>
    public static int DividedBy(int members) => members switch
    {
        <= 1 => 1,
        <= SmallGroup => 2,
        _ => members,
    };

    /// <summary>
    /// Judges a month. Time is summed exactly, as fractions with one denominator, so that no share of a group is lost
    /// by rounding. The distance between a student's supervisions is measured from the last one before the month, or
    /// from its first day where there is none, to its last day.
    /// </summary>
    /// <param name="month">The first day of the month.</param>
    /// <param name="sessions">The ledger; what was lost, taken back, or was not clinical does not count.</param>
    /// <param name="isStudent">Whether the worker is a trainee.</param>
    /// <param name="terms">The agency's rule.</param>
    public static SupervisionMonth Of(
        DateOnly month, IReadOnlyList<SupervisionSession> sessions, bool isStudent, SupervisionTerms terms)
    {
        var held = sessions.Where(one => one.IsHeld && one.Kind == SupervisionKind.Clinical)
            .OrderBy(one => one.Day).ToList();
        var within = held.Where(one => WallClock.MonthOf(one.Day) == month).ToList();
        var whole = within.Aggregate(1L, (parts, one) => LeastCommon(parts, DividedBy(one.Members)));
        var counted = within.Sum(one => one.Minutes * (whole / DividedBy(one.Members)));
        var clientHours = isStudent ? within.Sum(one => one.ClientHours ?? 0) : 0;
        var forClients = clientHours * MinutesOfHour;
        var missing = new List<SupervisionShortfall>();
        if (counted < terms.MinutesPerMonth * whole) missing.Add(SupervisionShortfall.TooFewMinutes);
        if (isStudent && LongestWait(month, held) > terms.StudentDays) missing.Add(SupervisionShortfall.TooLongApart);
        if (counted * terms.ClientHoursPerHour < forClients * whole)
            missing.Add(SupervisionShortfall.TooFewForClientHours);
        var needed = Math.Max(
            terms.MinutesPerMonth, (forClients + terms.ClientHoursPerHour - 1) / terms.ClientHoursPerHour);
        return new(month, (int)(counted / whole), needed, missing);
    }

    private static int LongestWait(DateOnly month, IReadOnlyList<SupervisionSession> held)
    {
        var (last, longest) = (month, 0);
        foreach (var day in held.Select(one => one.Day).Where(day => day < month.AddMonths(1)))
        {
            if (day >= month) longest = Math.Max(longest, day.DayNumber - last.DayNumber);
            last = day;
        }

        return Math.Max(longest, month.AddMonths(1).DayNumber - 1 - last.DayNumber);
    }

    private static long LeastCommon(long one, long other)
    {
        var (a, b) = (one, other);
        while (b != 0) (a, b) = (b, a % b);
        return one / a * other;
    }
}
