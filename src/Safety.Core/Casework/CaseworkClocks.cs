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
