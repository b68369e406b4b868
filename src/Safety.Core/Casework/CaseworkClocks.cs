using Safety.Core.Language;
using Safety.Core.Staff;

namespace Safety.Core.Casework;

/// <summary>The agency's clocks for requests and swaps, taken from the policy in force, and its zone.</summary>
/// <param name="AnswerWorkingDays">By how many working days on a request is answered.</param>
/// <param name="DayEnds">The time of day by which a request of the same day is answered.</param>
/// <param name="FoundAgainDays">After how many days what is late is found late again.</param>
/// <param name="HandoverDays">By how many days on what was granted is done.</param>
/// <param name="RefusalReviewDaysMax">The most days to the review of a refusal.</param>
/// <param name="SwapReviewDaysMax">The most days to the review of an emergency swap.</param>
/// <param name="SerialFrom">From how many workers who ask to leave a client the agency confers.</param>
/// <param name="SerialMonths">In how many months.</param>
/// <param name="Zone">The agency's time zone.</param>
public sealed record CaseworkClocks(
    int AnswerWorkingDays, TimeSpan DayEnds, int FoundAgainDays, int HandoverDays, int RefusalReviewDaysMax,
    int SwapReviewDaysMax, int SerialFrom, int SerialMonths, TimeZoneInfo Zone)
{
    /// <summary>
    /// The least time for an answer on the same day: what is asked for late in the day is answered late in the day, and
    /// not before anybody could have read it. Our judgement.
    /// </summary>
    public static TimeSpan SameDayLeast { get; } = TimeSpan.FromHours(2);

    /// <summary>By when a request must be answered.</summary>
    /// <param name="now">When it is made.</param>
    /// <param name="sameDay">Whether on the same day.</param>
    public DateTimeOffset AnswerDueAt(DateTimeOffset now, bool sameDay)
    {
        if (!sameDay) return WorkingDays.After(now, AnswerWorkingDays, Zone);
        var local = TimeZoneInfo.ConvertTime(now, Zone).Date + DayEnds;
        var end = new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
        return end > now + SameDayLeast ? end : now + SameDayLeast;
    }

    /// <summary>Whether a date of review lies ahead, and within so many days.</summary>
    public static bool Allow(DateTimeOffset reviewDueAt, DateTimeOffset now, int daysMax) =>
        reviewDueAt > now && reviewDueAt <= now.AddDays(daysMax);
}

/// <summary>Who must answer a worker, and who stands above them up to the director.</summary>
public static class ManagementLine
{
    /// <summary>How many managers above each other are looked at. Our judgement.</summary>
    private const int LengthMax = 8;

    /// <summary>
    /// Who must answer: the worker's manager, or the own manager of whoever refused before; then that one's manager,
    /// and so on. Empty when there is none, so that the safety leads answer. Never the worker, nor who refused.
    /// </summary>
    /// <param name="worker">The worker.</param>
    /// <param name="refuser">Who refused the request before, or null.</param>
    /// <param name="directory">Who manages whom.</param>
    /// <param name="now">The moment.</param>
    public static IReadOnlyList<StaffId> Of(
        StaffId worker, StaffId? refuser, StaffDirectory directory, DateTimeOffset now)
    {
        var line = new List<StaffId>();
        var below = refuser ?? worker;
        var passed = new HashSet<StaffId> { worker, below };
        while (line.Count < LengthMax && directory.ManagerOf(below, now) is { } above && passed.Add(above))
        {
            if (directory.WorksHere(above)) line.Add(above);
            below = above;
        }

        return line;
    }
}
