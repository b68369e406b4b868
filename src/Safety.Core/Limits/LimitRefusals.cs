using Safety.Core.Language;

namespace Safety.Core.Limits;

/// <summary>There is no such limit, or not for the one who asks.</summary>
public sealed record NoSuchLimit() : Refusal(RefusalKind.NotFound, "There is no such limit.");

/// <summary>The limit has not come into force, or has ended.</summary>
public sealed record LimitNotInForce() : Refusal(RefusalKind.Conflict, "This limit is not in force.");

/// <summary>A proposal was decided before.</summary>
public sealed record LimitAlreadyDecided() : Refusal(RefusalKind.Conflict, "This proposal was decided already.");

/// <summary>Only whoever decides for the client's team may say this.</summary>
public sealed record LimitNotForYouToDecide() : Refusal(
    RefusalKind.NotAllowed, "The manager of the client's team or a safety lead decides this.");

/// <summary>Whoever proposed a limit may not approve it.</summary>
public sealed record NotTheLimitsProposer() : Refusal(
    RefusalKind.NotAllowed, "Another person than the one who proposed this limit must approve it.");

/// <summary>A date is missing its range.</summary>
/// <param name="Days">The most days that the policy allows.</param>
public sealed record BadLimitReviewDate(int Days) : Refusal(
    RefusalKind.Invalid,
    $"The review date must lie ahead, not after the limit's end, and at most {Days} days on.", "review_due_at");

/// <summary>The end is missing its range.</summary>
/// <param name="Days">The most days that the policy allows.</param>
public sealed record BadLimitEnd(int Days) : Refusal(
    RefusalKind.Invalid, $"A limit must end: after its beginning, and at most {Days} days on.", "expires_at");

/// <summary>Something that this kind of limit needs is missing or cannot be.</summary>
/// <param name="Name">The field in snake_case.</param>
/// <param name="What">What is needed.</param>
public sealed record LimitTermsIncomplete(string Name, string What) : Refusal(RefusalKind.Invalid, What, Name);

/// <summary>Something was said that this kind of limit does not know.</summary>
/// <param name="Name">The field in snake_case.</param>
public sealed record NotForThisKindOfLimit(string Name) : Refusal(
    RefusalKind.Invalid, "This kind of limit does not know this; leave it out.", Name);

/// <summary>Who asks about a limit, as the door knows them.</summary>
/// <param name="By">Who.</param>
/// <param name="Decides">Whether they decide for the client's team.</param>
public sealed record LimitCaller(StaffId By, bool Decides);
