using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>Records what the judge of limits found: something crosses a limit that was in force.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="What">A contact, a visit or a report.</param>
/// <param name="Occasion">Its id.</param>
/// <param name="Worker">Whom it happened to, or who is to go.</param>
/// <param name="HappenedAt">When it happened, or is to happen.</param>
/// <param name="Why">Why, as the clause says it.</param>
public sealed record RecordLimitBreach(
    LimitId Limit, LimitOccasionType What, Guid Occasion, StaffId Worker, DateTimeOffset HappenedAt, string Why)
{
    /// <summary>Decides. One contact, visit or report crosses a limit once.</summary>
    /// <param name="command">What was found.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="team">The team that serves the client, or null.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        RecordLimitBreach command, Limit? limit, TeamId? team, PolicyInForce policy, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        if (limit.Breaches.Any(breach => breach.Is(command.What, command.Occasion)))
            return Decision.Nothing;
        var at = command.HappenedAt.ToUniversalTime();
        if (!limit.Covers(at)) return new LimitNotInForce();
        var number = MostAround(command.What, at, limit, policy.Numbers.LimitBreachWindowDays);
        return Decision.Of(new LimitFoundBreached(
            command.Limit, limit.Client, team, limit.Terms.Kind, command.What, command.Occasion, command.Worker, at,
            command.Why, number, number >= policy.Numbers.LimitBreachRepeatFrom, now));
    }

    /// <summary>
    /// The most breaches in any window that holds this one: what is told late may complete a window that ended after
    /// it. What the agency itself planned is not counted together with what the client did.
    /// </summary>
    private static int MostAround(LimitOccasionType what, DateTimeOffset at, Limit limit, int days)
    {
        var span = TimeSpan.FromDays(days);
        var all = limit.Breaches.Where(breach => IsPlanned(breach.What) == IsPlanned(what))
            .Select(breach => breach.HappenedAt).Append(at)
            .Where(moment => moment > at - span && moment < at + span).ToList();
        return all.Where(end => end >= at).Max(end => all.Count(moment => moment > end - span && moment <= end));
    }

    private static bool IsPlanned(LimitOccasionType what) => what switch
    {
        LimitOccasionType.PlannedVisit => true,
        LimitOccasionType.Contact or LimitOccasionType.Report => false,
    };
}
