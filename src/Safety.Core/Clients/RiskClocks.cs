namespace Safety.Core.Clients;

/// <summary>The agency's clocks for known risks, taken from the policy in force. All in days.</summary>
/// <param name="DecisionDays">By when a proposal is decided.</param>
/// <param name="NotificationDays">By when the client is told or a reason stands for not telling.</param>
/// <param name="ReviewDaysMax">The longest time to the next review.</param>
/// <param name="AppealDays">By when an appeal is answered.</param>
/// <param name="OverdueRepeatDays">After how many days what is late is found late again.</param>
public sealed record RiskClocks(
    int DecisionDays, int NotificationDays, int ReviewDaysMax, int AppealDays, int OverdueRepeatDays)
{
    /// <summary>Whether a date of review lies ahead, and within the policy's longest time.</summary>
    public bool Allow(DateTimeOffset reviewDueAt, DateTimeOffset now) =>
        reviewDueAt > now && reviewDueAt <= now.AddDays(ReviewDaysMax);
}
