using Safety.Core.Language;

namespace Safety.Core.Clients;

/// <summary>There is no such client, or not for the one who asks.</summary>
public sealed record NoSuchClient() : Refusal(RefusalKind.NotFound, "There is no such client.");

/// <summary>The client has no such known risk.</summary>
public sealed record NoSuchKnownRisk() : Refusal(RefusalKind.NotFound, "This client has no such known risk.");

/// <summary>The known risk is not in force, so that nothing more can be done with it.</summary>
public sealed record RiskNotInForce() : Refusal(RefusalKind.Conflict, "This known risk is not in force.");

/// <summary>A proposal was decided before.</summary>
public sealed record RiskAlreadyDecided() : Refusal(RefusalKind.Conflict, "This proposal was decided already.");

/// <summary>Whoever proposed a known risk may not decide on it.</summary>
public sealed record NotTheProposer() : Refusal(
    RefusalKind.NotAllowed, "Another person than the one who proposed this risk must decide on it.");

/// <summary>Whoever proposed or approved a known risk may not answer the appeal against it.</summary>
public sealed record NotTheFirstJudges() : Refusal(
    RefusalKind.NotAllowed, "An appeal must be answered by somebody who neither proposed nor approved the risk.");

/// <summary>A review date is missing its range.</summary>
/// <param name="Days">The most days that the policy allows.</param>
public sealed record BadReviewDate(int Days) : Refusal(
    RefusalKind.Invalid, $"The review date must lie ahead, and at most {Days} days from now.", "review_due_at");
