using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>The watch asks whether time itself has something to say about a limit. The state answers.</summary>
/// <param name="Limit">The limit.</param>
public sealed record CheckLimit(LimitId Limit)
{
    /// <summary>Decides. A limit begins and ends at its date; what else is late is said and stays as it is.</summary>
    /// <param name="command">What was asked.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="team">The team that serves the client, or null.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        CheckLimit command, Limit? limit, TeamId? team, PolicyInForce policy, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        var facts = new List<object>();
        while (Next(limit, team, policy, now) is { } fact)
        {
            facts.Add(fact);
            limit = limit.After(fact);
        }

        return Decision.Of(facts);
    }

    /// <summary>The next thing that time says, or null. Each of them ends a duty or moves it past now.</summary>
    private static ILimitFact? Next(Limit limit, TeamId? team, PolicyInForce policy, DateTimeOffset now)
    {
        var due = limit.Owed.Where(owed => owed.AskAt <= now).ToList();
        var (id, client) = (limit.Limited, limit.Client);
        // Also when the watch slept through it: no limit ends without somebody having been told.
        if (due.Find(owed => owed.Duty == LimitDuty.Renewal) is not null)
            return new LimitFoundNearEnd(id, client, team, limit.ExpiresAt, now);
        if (due.Find(owed => owed.Duty == LimitDuty.End) is { } end)
            return new LimitExpired(id, client, team, end.DueAt, now);
        if (due.Find(owed => owed.Duty == LimitDuty.Start) is not null)
            return new LimitCameIntoForce(
                id, client, limit.InForceFrom!.Value,
                LimitDates.EffectReview(now, limit.ReviewDueAt!.Value, policy));
        return due.FirstOrDefault() is { } late
            ? new LimitFoundOverdue(
                id, client, team, late.Duty, late.DueAt, now, late.TimesFoundLate + 1,
                now.AddDays(policy.Numbers.LimitOverdueRepeatDays))
            : null;
    }
}
