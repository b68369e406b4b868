using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>
/// What had crossed a limit never was, or will not be: the contact or the report was wrong, or the visit called off.
/// </summary>
/// <param name="Limit">The limit.</param>
/// <param name="What">A contact, a visit or a report.</param>
/// <param name="Occasion">Its id.</param>
public sealed record TakeBackLimitBreach(LimitId Limit, LimitOccasionType What, Guid Occasion)
{
    /// <summary>Decides. Nothing where it did not cross the limit, or was taken back before.</summary>
    /// <param name="command">What was taken back.</param>
    /// <param name="limit">The limit, or null.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(TakeBackLimitBreach command, Limit? limit, DateTimeOffset now)
    {
        if (limit is null) return new NoSuchLimit();
        return limit.Breaches.FirstOrDefault(breach => breach.Is(command.What, command.Occasion)) is { } found
            ? Decision.Of(new LimitBreachTakenBack(
                command.Limit, limit.Client, command.What, command.Occasion, found.HappenedAt, now))
            : Decision.Nothing;
    }
}
