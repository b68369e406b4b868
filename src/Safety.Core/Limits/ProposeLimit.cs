using Safety.Core.Language;
using Safety.Core.Policy;

namespace Safety.Core.Limits;

/// <summary>Proposes a limit for a client: whoever works with the client may. Another person must approve it.</summary>
/// <param name="Limit">The id, chosen by the one who asks.</param>
/// <param name="Client">The client.</param>
/// <param name="Terms">What it says.</param>
/// <param name="Reason">Why, in words that the client may read, sealed.</param>
/// <param name="AppealRoute">How and where the client can appeal.</param>
/// <param name="StartsAt">From when, or null for as soon as it is approved.</param>
/// <param name="ReviewDueAt">By when it must be looked at as a whole.</param>
/// <param name="ExpiresAt">When it ends.</param>
public sealed record ProposeLimit(
    LimitId Limit, ClientId Client, LimitTerms Terms, SealedText Reason, string AppealRoute, DateTimeOffset? StartsAt,
    DateTimeOffset ReviewDueAt, DateTimeOffset ExpiresAt)
{
    /// <summary>The id is taken by another proposal.</summary>
    public sealed record OtherLimitUnderThisId() : Refusal(
        RefusalKind.Conflict, "Another limit was proposed under this id.");

    /// <summary>There are too many.</summary>
    public sealed record TooManyLimits() : Refusal(
        RefusalKind.Conflict, $"This client has {LimitLimits.OpenPerClientMax} limits. Confer before one more.");

    /// <summary>Nothing says how the client can appeal.</summary>
    public sealed record NoAppealRoute() : Refusal(
        RefusalKind.Invalid, "Say how and where the client can appeal.", "appeal_route");

    /// <summary>The beginning lies in the past, or too far ahead.</summary>
    public sealed record BadLimitStart() : Refusal(
        RefusalKind.Invalid, "A limit begins between now and 90 days from now.", "starts_at");

    /// <summary>Decides. The same sent again changes nothing.</summary>
    /// <param name="command">What was said.</param>
    /// <param name="limit">The limit as known so far, or null.</param>
    /// <param name="around">What is known beside.</param>
    /// <param name="policy">The policy in force.</param>
    /// <param name="by">Who acts.</param>
    /// <param name="now">The moment.</param>
    public static Decision Decide(
        ProposeLimit command, Limit? limit, LimitSurroundings around, PolicyInForce policy, StaffId by,
        DateTimeOffset now)
    {
        if (limit is not null) return SameAs(limit, command) ? Decision.Nothing : new OtherLimitUnderThisId();
        if (LimitTermsCheck.Of(command.Terms, around.IsKnown) is { } bad) return bad;
        if (!PlainText.IsParagraph(command.AppealRoute, LimitLimits.AppealRouteMax)) return new NoAppealRoute();
        var start = command.StartsAt?.ToUniversalTime();
        if (start < now - LimitLimits.SameAgainWithin || start > now + LimitLimits.AheadMax)
            return new BadLimitStart();
        var (review, end) = (command.ReviewDueAt.ToUniversalTime(), command.ExpiresAt.ToUniversalTime());
        if (LimitDates.Refusal(start > now ? start.Value : now, review, end, policy) is { } refusal) return refusal;
        if (around.OpenOfClient >= LimitLimits.OpenPerClientMax) return new TooManyLimits();
        return Decision.Of(new LimitProposed(
            command.Limit, command.Client, around.Team, command.Terms, command.Reason, command.AppealRoute.Trim(),
            start, review, end, by, now, now.AddDays(policy.Numbers.LimitDecisionDays)));
    }

    private static bool SameAs(Limit limit, ProposeLimit command)
    {
        var there = limit.Proposal;
        return there.Client == command.Client && there.Terms.SaysTheSame(command.Terms)
            && there.AppealRoute == command.AppealRoute?.Trim() && there.StartsAt == command.StartsAt
            && there.ReviewDueAt == command.ReviewDueAt && there.ExpiresAt == command.ExpiresAt;
    }
}

/// <summary>What is known beside a limit when something is decided about it.</summary>
/// <param name="Team">The team that serves the client, or null.</param>
/// <param name="IsKnown">Whether somebody works here.</param>
/// <param name="OpenOfClient">How many limits of the client have not ended.</param>
public sealed record LimitSurroundings(TeamId? Team, Func<StaffId, bool> IsKnown, int OpenOfClient);
